package dev.egov.benchmarks.decisions.engines;

import dev.egov.benchmarks.decisions.Findings;
import dev.egov.benchmarks.decisions.Peer;
import dev.egov.benchmarks.decisions.Verdict;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A session of Drools that each case enters and leaves. */
final class ReusedSession implements Peer<Object> {

    private final KieSession session;
    private final Findings findings = new Findings();

    ReusedSession(KieContainer rules) {
        session = rules.newKieSession();
        session.setGlobal("findings", findings);
    }

    @Override
    public Verdict verdict(Object subject) {
        FactHandle handle = session.insert(subject);
        session.fireAllRules();
        session.delete(handle);
        return findings.take();
    }
}
