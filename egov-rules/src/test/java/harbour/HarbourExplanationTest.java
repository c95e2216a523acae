package harbour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Ruling;
import harbour.Berthing.Cargo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whole explanations, word by word. */
class HarbourExplanationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Berthing PARTIAL = new Berthing(Cargo.OIL, false, true, null, null);

    private static Ruling ruling(Berthing berthing) {
        return HarbourRules.BERTHING.decide(berthing, TODAY);
    }

    @Test
    void a_case_with_gaps_says_what_is_open_and_what_to_ask() {
        assertThat(ruling(PARTIAL).explain(Locale.ENGLISH)).isEqualTo("""
                May the ship berth?
                Outcome: undetermined, facts are missing (UNDETERMINED), not to be taken as allowed until the missing facts \
                are known
                Possible outcomes: compliant; denied
                Source: Harbour Rules No. 1, as of 2026-03-01
                Norm by norm:
                  ? 2-pilot  art. 2: A deep or dangerous ship takes a pilot. Given: cargo = OIL; pilot aboard = no. \
                Status: open until more is known.
                  ? 3-storm  art. 3: In a storm ships wait outside. Given: storm warning = yes. \
                Status: open until more is known.
                  · Norms that do not speak of this: 1.
                Still to be known:
                  ? distress  Is the ship in distress? [true yes | false no] (2-pilot, 3-storm)
                Whether anything can be done about it can be told once more is known.""");
    }

    @Test
    void it_says_so_in_chinese_too() {
        assertThat(ruling(PARTIAL).explain(Locale.SIMPLIFIED_CHINESE)).isEqualTo("""
                该船可否靠泊？
                结论：事实不全，暂不能认定（UNDETERMINED），补齐事实之前，不视为准许
                可能的结论：符合规定；不予准许
                依据：Harbour Rules No. 1，基准日：2026-03-01
                逐条认定：
                  ? 2-pilot  第二条：深吃水或者载运危险货物的船舶须有引航员。已知：货物为OIL；引航员在船：否。\
                结论：待补充事实后认定。
                  ? 3-storm  第三条：风暴中船舶在港外等候。已知：风暴预警：是。结论：待补充事实后认定。
                  · 另有 1 项规范不涉及本事项。
                尚需补充下列事实：
                  ? distress  该船是否遇险？[true 是 | false 否]（2-pilot、3-storm）
                补充事实之后，方可认定有无可以采取的措施。""");
    }

    @Test
    void a_case_that_is_denied_says_what_would_help() {
        Berthing berthing = new Berthing(Cargo.OIL, false, false, false, null);
        assertThat(ruling(berthing).explain(Locale.ENGLISH)).isEqualTo("""
                May the ship berth?
                Outcome: denied (DENIED), it must not berth
                Source: Harbour Rules No. 1, as of 2026-03-01
                Norm by norm:
                  ✗ 2-pilot  art. 2: A deep or dangerous ship takes a pilot. Given: cargo = OIL; pilot aboard = no; \
                in distress = no. Status: not met, denied.
                  · Norms that do not speak of this: 2.
                After this it is no longer barred (with the outcome after it):
                  → take a pilot aboard: the outcome is then compliant""");
    }

    @Test
    void a_case_that_other_rules_govern_says_so() {
        Berthing berthing = new Berthing(Cargo.EXPLOSIVES, false, true, true, BigDecimal.TEN);
        assertThat(ruling(berthing).explain(Locale.ENGLISH)).isEqualTo("""
                May the ship berth?
                Outcome: referred to other rules (REFERRED), it must not berth
                Source: Harbour Rules No. 1, as of 2026-03-01
                Norm by norm:
                  ✓ 2-pilot  art. 2: A deep or dangerous ship takes a pilot. Given: cargo = EXPLOSIVES; draught = 10 m; \
                pilot aboard = no; in distress = yes. Status: excepted.
                  ✓ 3-storm  art. 3: In a storm ships wait outside. Given: storm warning = yes; in distress = yes. \
                Status: excepted.
                  » 4-explosives  art. 4 para. 2: Explosives follow the law on explosives. Given: cargo = EXPLOSIVES. \
                Status: referred to other rules.
                There is nothing that the body itself can do to make it good.""");
    }

    @Test
    void a_day_before_the_rules_are_in_force_says_so() {
        Ruling ruling = HarbourRules.BERTHING.decide(PARTIAL, LocalDate.of(2020, 6, 30));
        assertThat(ruling.explain(Locale.ENGLISH)).isEqualTo("""
                May the ship berth?
                Outcome: not applicable (NOT_APPLICABLE), it may berth
                Source: Harbour Rules No. 1, as of 2020-06-30
                Not yet in force on that day: no norm speaks of it.""");
    }
}
