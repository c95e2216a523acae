package dev.egov.benchmarks;

import dev.egov.catalog.Contact;
import dev.egov.catalog.Item;
import dev.egov.catalog.Provider;
import dev.egov.model.identifier.OrganizationCode;
import dev.egov.model.identifier.Parsed;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A city of 120 departments: 30 of its own and 9 in each of its 10 districts. */
final class City {

    private static final String CHECK_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final ItemVocabulary items = new ItemVocabulary();
    private final List<Office> offices = new ArrayList<>();

    City() {
        List<List<String>> departments = WordList.lines("departments.txt");
        List<List<Subject>> subjects =
                departments.stream().map(this::subjectsOf).toList();
        addArea(0, "140100", "太原市", departments, subjects);
        List<String> districts = WordList.named("districts");
        for (int area = 1; area <= districts.size(); area++) {
            String district = districts.get(area - 1);
            addArea(area, district.substring(0, 6), district.substring(6), departments, subjects);
        }
    }

    /** Its departments, those of the city first. */
    List<Office> offices() {
        return offices;
    }

    /** The items that resources of every department have. */
    List<Item> commonItems() {
        return items.common();
    }

    private List<Subject> subjectsOf(List<String> department) {
        String[] names = department.get(3).split(",", -1);
        return IntStream.range(0, names.length)
                .mapToObj(place -> new Subject(
                        place + 1,
                        names[place],
                        "部门信息资源/" + department.get(0) + "/" + names[place],
                        department.get(1),
                        items.of(names[place])))
                .toList();
    }

    private void addArea(
            int area, String division, String areaName, List<List<String>> departments, List<List<Subject>> subjects) {
        for (int number = 1; number <= departments.size(); number++) {
            List<String> department = departments.get(number - 1);
            if (area == 0 || department.get(2).equals("yes")) {
                Provider provider = new Provider(areaName + department.get(0), creditCode(division, offices.size()));
                offices.add(new Office(
                        area, areaName, number, provider, contacts(offices.size()), subjects.get(number - 1)));
            }
        }
    }

    private static List<Contact> contacts(int office) {
        return IntStream.range(0, 4)
                .mapToObj(place -> new Contact("0351-" + (4_020_000 + 37 * office + place), null))
                .toList();
    }

    /** The code of an administrative body (11) in a division, with check characters that fit. */
    private static UnifiedSocialCreditCode creditCode(String division, int office) {
        String organization = completed(String.format("0126%04d", 1000 + 7 * office), OrganizationCode::parse);
        return UnifiedSocialCreditCode.of(completed("11" + division + organization, UnifiedSocialCreditCode::parse));
    }

    private static String completed(String start, Function<String, ? extends Parsed<?>> parse) {
        return CHECK_CHARACTERS
                .chars()
                .mapToObj(character -> start + (char) character)
                .filter(text -> parse.apply(text) instanceof Parsed.Valid)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no check character fits " + start));
    }
}
