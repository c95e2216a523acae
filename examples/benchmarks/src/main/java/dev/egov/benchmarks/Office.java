package dev.egov.benchmarks;

import dev.egov.catalog.Contact;
import dev.egov.catalog.Provider;
import java.util.List;

/**
 * A department of the city or of one of its districts.
 *
 * @param area the district that it is of, from 1; 0 for the city itself
 * @param areaName the name of the district or the city
 * @param department which department it is, from 1, the same in every district
 * @param provider what entries say of it
 * @param contacts whom to ask there
 * @param subjects what it keeps data of
 */
record Office(
        int area, String areaName, int department, Provider provider, List<Contact> contacts, List<Subject> subjects) {

    /** The first nine digits of the codes of its resources: class 3, its area, its department, and the subject. */
    String codePrefix(Subject subject) {
        return String.format("3%02d%03d%03d", area, department, subject.number());
    }
}
