package dev.egov.rules.taiyuan;

/**
 * The ids of the norms as constants, so that a program that speaks of a norm does not compile once the norm is gone. The same
 * id in several decisions is the same norm of the text; {@link dev.egov.rules.Norm#summary} says what it says.
 */
public final class NormIds {

    /** Article 3. */
    public static final String ART_3_SCOPE = "3-scope";
    /** Article 5. */
    public static final String ART_5_DIRECT = "5-direct";
    /** Article 5. */
    public static final String ART_5_SECURITY = "5-security";
    /** Article 5. */
    public static final String ART_5_ADVISE = "5-advise";
    /** Article 6. */
    public static final String ART_6_HOLD_ACCOUNTABLE = "6-hold-accountable";
    /** Article 6. */
    public static final String ART_6_DESIGNATED_UNIT = "6-designated-unit";
    /** Article 6. */
    public static final String ART_6_ACCOUNTABILITY = "6-accountability";
    /** Article 7. */
    public static final String ART_7_PREPARE_PLAN = "7-prepare-plan";
    /** Article 7. */
    public static final String ART_7_APPROVE_PLAN = "7-approve-plan";
    /** Article 7. */
    public static final String ART_7_PREPARER = "7-preparer";
    /** Article 7. */
    public static final String ART_7_APPROVAL = "7-approval";
    /** Article 7. */
    public static final String ART_7_PUBLICATION = "7-publication";
    /** Article 7. */
    public static final String ART_7_CONSULTATION = "7-consultation";
    /** Article 8. */
    public static final String ART_8_RECEIVE_FILING = "8-receive-filing";
    /** Article 8. */
    public static final String ART_8_ALIGNMENT = "8-alignment";
    /** Article 8. */
    public static final String ART_8_FILING = "8-filing";
    /** Article 9. */
    public static final String ART_9_PREPARE_ANNUAL_PLAN = "9-prepare-annual-plan";
    /** Article 9. */
    public static final String ART_9_PREPARER = "9-preparer";
    /** Article 9. */
    public static final String ART_9_CITY_ALIGNMENT = "9-city-alignment";
    /** Article 9. */
    public static final String ART_9_FILING = "9-filing";
    /** Article 9. */
    public static final String ART_9_MILESTONES = "9-milestones";
    /** Article 9. */
    public static final String ART_9_PROGRESS = "9-progress";
    /** Article 10. */
    public static final String ART_10_REVIEW_PROJECT = "10-review-project";
    /** Article 10. */
    public static final String ART_10_APPROVE_PROJECT = "10-approve-project";
    /** Article 10. */
    public static final String ART_10_REVIEW = "10-review";
    /** Article 10. */
    public static final String ART_10_APPROVER = "10-approver";
    /** Article 11. */
    public static final String ART_11_PREPARE_BUDGET = "11-prepare-budget";
    /** Article 11. */
    public static final String ART_11_APPROVE_BUDGET = "11-approve-budget";
    /** Article 11. */
    public static final String ART_11_EXECUTE_BUDGET = "11-execute-budget";
    /** Article 11. */
    public static final String ART_11_PREPARER = "11-preparer";
    /** Article 11. */
    public static final String ART_11_APPROVAL = "11-approval";
    /** Article 11. */
    public static final String ART_11_PROGRESS = "11-progress";
    /** Article 11. */
    public static final String ART_11_QUARTERLY = "11-quarterly";
    /** Article 11. */
    public static final String ART_11_ANNUAL = "11-annual";
    /** Article 12. */
    public static final String ART_12_SUPERVISE_PROJECT = "12-supervise-project";
    /** Article 12. */
    public static final String ART_12_AUDIT_PROJECT = "12-audit-project";
    /** Article 12. */
    public static final String ART_12_PROCUREMENT = "12-procurement";
    /** Article 12. */
    public static final String ART_12_SUPERVISION = "12-supervision";
    /** Article 12. */
    public static final String ART_12_ACCEPTANCE = "12-acceptance";
    /** Article 12. */
    public static final String ART_12_PROMOTION = "12-promotion";
    /** Article 12. */
    public static final String ART_12_AUDIT = "12-audit";
    /** Article 13. */
    public static final String ART_13_EXTRANET = "13-extranet";
    /** Article 13. */
    public static final String ART_13_PRIVATE_NETWORK = "13-private-network";
    /** Article 14. */
    public static final String ART_14_MANAGE_BACKBONE = "14-manage-backbone";
    /** Article 14. */
    public static final String ART_14_SET_STANDARDS = "14-set-standards";
    /** Article 14. */
    public static final String ART_14_STANDARDS = "14-standards";
    /** Article 15. */
    public static final String ART_15_BACKBONE = "15-backbone";
    /** Article 15. */
    public static final String ART_15_MAINTENANCE = "15-maintenance";
    /** Article 15. */
    public static final String ART_15_NEW_NETWORK = "15-new-network";
    /** Article 15. */
    public static final String ART_15_MERGE = "15-merge";
    /** Article 16. */
    public static final String ART_16_INTERNET = "16-internet";
    /** Article 16. */
    public static final String ART_16_NEW_OUTLET = "16-new-outlet";
    /** Article 16. */
    public static final String ART_16_MERGE = "16-merge";
    /** Article 17. */
    public static final String ART_17_EXTRANET = "17-extranet";
    /** Article 17. */
    public static final String ART_17_INTERNET = "17-internet";
    /** Article 18. */
    public static final String ART_18_SERVICES = "18-services";
    /** Article 19. */
    public static final String ART_19_FILING = "19-filing";
    /** Article 19. */
    public static final String ART_19_PORTAL = "19-portal";
    /** Article 19. */
    public static final String ART_19_MAINTENANCE = "19-maintenance";
    /** Article 19. */
    public static final String ART_19_PROTECTION = "19-protection";
    /** Article 20. */
    public static final String ART_20_ELECTRONIC = "20-electronic";
    /** Article 20. */
    public static final String ART_20_PAPERLESS = "20-paperless";
    /** Article 20. */
    public static final String ART_20_EXCHANGE_INTERFACE = "20-exchange-interface";
    /** Article 20. */
    public static final String ART_20_COLLECTION_DICTIONARY = "20-collection-dictionary";
    /** Article 20. */
    public static final String ART_20_REFERENCE_STANDARD = "20-reference-standard";
    /** Article 20. */
    public static final String ART_20_QUERY_MECHANISM = "20-query-mechanism";
    /** Article 21. */
    public static final String ART_21_SET_ARCHIVE_STANDARDS = "21-set-archive-standards";
    /** Article 21. */
    public static final String ART_21_FORMATION = "21-formation";
    /** Article 21. */
    public static final String ART_21_INTERFACE = "21-interface";
    /** Article 22. */
    public static final String ART_22_SET_OTHER_STANDARDS = "22-set-other-standards";
    /** Article 23. */
    public static final String ART_23_ESTABLISH_CATALOGUE = "23-establish-catalogue";
    /** Article 23. */
    public static final String ART_23_CATALOGUE = "23-catalogue";
    /** Article 24. */
    public static final String ART_24_INCLUSION = "24-inclusion";
    /** Article 24. */
    public static final String ART_24_EXCEPTION = "24-exception";
    /** Article 24. */
    public static final String ART_24_DEFERRAL = "24-deferral";
    /** Article 25. */
    public static final String ART_25_CLOSED_SYSTEM = "25-closed-system";
    /** Article 25. */
    public static final String ART_25_DUPLICATION = "25-duplication";
    /** Article 26. */
    public static final String ART_26_SHARED_INFRASTRUCTURE = "26-shared-infrastructure";
    /** Article 27. */
    public static final String ART_27_INSPECT_SECURITY = "27-inspect-security";
    /** Article 27. */
    public static final String ART_27_SECURITY = "27-security";
    /** Article 28. */
    public static final String ART_28_SECRECY_REVIEW = "28-secrecy-review";
    /** Article 28. */
    public static final String ART_28_RESPONSIBLE_PERSON = "28-responsible-person";
    /** Article 28. */
    public static final String ART_28_CLASSIFIED_PROTECTION = "28-classified-protection";
    /** Article 28. */
    public static final String ART_28_GRADED_PROTECTION = "28-graded-protection";
    /** Article 28. */
    public static final String ART_28_ASSESSMENT = "28-assessment";
    /** Article 28. */
    public static final String ART_28_EMERGENCY = "28-emergency";
    /** Article 28. */
    public static final String ART_28_INSPECTION = "28-inspection";
    /** Article 28. */
    public static final String ART_28_RESPONSIBILITY = "28-responsibility";
    /** Article 28. */
    public static final String ART_28_SECRECY_REVIEW_SYSTEM = "28-secrecy-review-system";
    /** Article 29. */
    public static final String ART_29_GENUINE_SOFTWARE = "29-genuine-software";
    /** Article 29. */
    public static final String ART_29_CERTIFIED_PRODUCTS = "29-certified-products";
    /** Article 29. */
    public static final String ART_29_DOMESTIC_SOFTWARE = "29-domestic-software";
    /** Article 30. */
    public static final String ART_30_STATE_SECRET = "30-state-secret";
    /** Article 31. */
    public static final String ART_31_TRAINING = "31-training";
    /** Article 31. */
    public static final String ART_31_REPORTING = "31-reporting";
    /** Article 31. */
    public static final String ART_31_STATISTICS = "31-statistics";
    /** Article 32. */
    public static final String ART_32_EVALUATE = "32-evaluate";
    /** Article 32. */
    public static final String ART_32_EVALUATION = "32-evaluation";
    /** Article 33. */
    public static final String ART_33_INTERPRET = "33-interpret";

    private NormIds() {}
}
