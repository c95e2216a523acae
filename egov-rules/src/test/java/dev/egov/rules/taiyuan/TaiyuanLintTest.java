package dev.egov.rules.taiyuan;

import dev.egov.rules.RuleBook;
import dev.egov.rules.testkit.RuleBookChecks;
import java.util.Map;

/** The regulation stands what every rule book has to stand, and comes to nothing only where its text does. */
class TaiyuanLintTest implements RuleBookChecks {

    @Override
    public RuleBook ruleBook() {
        return Taiyuan2013.RULE_BOOK;
    }

    @Override
    public Map<String, String> intended() {
        return Map.of(
                "FACT_WITHOUT_EFFECT operation in information-handling",
                "art. 13 bars processing, transmitting and storing alike; a ruling says which of them was asked about",
                "GAP network in information-handling",
                "art. 13 says what the private network and the extranet are for, and nothing of what runs on a dedicated"
                        + " network, which arts. 14 and 15 merge into them",
                "FACT_WITHOUT_EFFECT direction in document-exchange",
                "art. 20 wants documents exchanged electronically between levels and between departments alike");
    }
}
