package dev.egov.rules.taiyuan;

/** Rows for norms that stand in several decisions. */
final class CommonNormRows {

    static final String STATE_SECRET = """
            30-state-secret, art. 30, otherwise REFER
              BREACHED        classification=TOP_SECRET|SECRET|CONFIDENTIAL
              NOT_APPLICABLE  classification=WORK_SECRET|SENSITIVE|INTERNAL|PUBLIC
              UNKNOWN         classification=?
            """;

    static final String PUBLIC_SERVICE = """
            17-extranet, art. 17, otherwise DUTY
              SATISFIED       audience=PUBLIC hostNetwork=EXTRANET
              BREACHED        audience=PUBLIC hostNetwork=PRIVATE_NETWORK|DEDICATED_NETWORK|INTERNET
              NOT_APPLICABLE  audience=INTERNAL hostNetwork=EXTRANET|PRIVATE_NETWORK|?
              UNKNOWN         audience=PUBLIC hostNetwork=?
              UNKNOWN         audience=? hostNetwork=EXTRANET|INTERNET|?
            17-internet, art. 17, otherwise DUTY
              SATISFIED       audience=PUBLIC servedOverInternet=true
              BREACHED        audience=PUBLIC servedOverInternet=false
              NOT_APPLICABLE  audience=INTERNAL servedOverInternet=true|false|?
              UNKNOWN         audience=PUBLIC servedOverInternet=?
              UNKNOWN         audience=? servedOverInternet=true|false|?
            """;

    private CommonNormRows() {}

    static String extranet(String network) {
        return """
            13-extranet, art. 13 item (2), otherwise DENY
              BREACHED        %1$s=EXTRANET|INTERNET classification=TOP_SECRET|SECRET|CONFIDENTIAL
              BREACHED        %1$s=EXTRANET|INTERNET classification=WORK_SECRET|SENSITIVE
              SATISFIED       %1$s=EXTRANET|INTERNET classification=INTERNAL|PUBLIC
              NOT_APPLICABLE  %1$s=PRIVATE_NETWORK|DEDICATED_NETWORK classification=TOP_SECRET|SENSITIVE|PUBLIC|?
              UNKNOWN         %1$s=EXTRANET|INTERNET classification=?
              UNKNOWN         %1$s=? classification=SENSITIVE|PUBLIC|?
            """.formatted(network);
    }
}
