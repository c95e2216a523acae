package dev.egov.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that denies what a name affirms is no slip of the pen for it. */
class NegationTest {

    @ParameterizedTest
    @CsvSource({
        "NOT_PUBLIC, PUBLIC",
        "NON_PUBLIC, PUBLIC",
        "NONPUBLIC, public",
        "Ｎｏｔ　Ｐｕｂｌｉｃ, PUBLIC",
        "notPublic, PUBLIC",
        "isNotPublic, PUBLIC",
        "PUBLIC_NOT, PUBLIC",
        "isn't public, PUBLIC",
        "isn’t public, PUBLIC",
        "no access, access",
        "UNAUTHORIZED_USE, AUTHORIZED_USE",
        "IN_ACTIVE, ACTIVE",
        "NEVER_PUBLIC, PUBLIC",
        "without review, review",
        "FALSE_ALARM, ALARM",
        "INACTIVE, ACTIVE",
        "INACTIVE, NOT_ACTIVE",
        "disallowed, allowed",
        "IMPROPER, PROPER",
        "NOT_NOTIFIED, NOTIFIED",
        "NOT_INTERNAL, INTERNAL",
        "UNUNDER_REVIEW, UNDER_REVIEW",
        "NONNOT_SUBMITTED, NOT_SUBMITTED",
        "NOT_UNAPPROVED, UNAPPROVED",
        "不公开, 公开",
        "非涉密, 涉密",
        "未批准, 批准",
        "无条件共享, 条件共享",
        "勿共享, 共享",
        "没公开信息, 公开信息",
        "不approved, APPROVED",
        "不是不公开, 不公开"
    })
    void what_denies(String text, String name) {
        assertThat(Negation.isAdded(text, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLC, PUBLIC",
        "NOT_PUBLC, NOT_PUBLIC",
        "notpublic, NOT_PUBLIC",
        "NONPUBLIC, NOT_PUBLIC",
        "INTERNL, INTERNAL",
        "infomation-handling, information-handling",
        "不予共享, 不共享",
        "未公开, 不公开",
        "是否公开, 公开",
        "PUBLIC, NOT_PUBLIC",
        "NOTIFED, NOTIFIED",
        "UNCLASIFIED, UNCLASSIFIED",
        "条件共享, 无条件共享"
    })
    void what_does_not(String text, String name) {
        assertThat(Negation.isAdded(text, name)).isFalse();
    }
}
