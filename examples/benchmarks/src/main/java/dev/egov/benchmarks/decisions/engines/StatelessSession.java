package dev.egov.benchmarks.decisions.engines;

import dev.egov.benchmarks.decisions.Findings;
import dev.egov.benchmarks.decisions.Peer;
import dev.egov.benchmarks.decisions.Verdict;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;

/** A stateless session of Drools: each case has a working memory of its own, out of a pool. */
final class StatelessSession implements Peer<Object> {

    private final StatelessKieSession session;
    private final Findings findings = new Findings();

    StatelessSession(KieContainer rules) {
        // without the pool it takes half as long again; the sequential mode gains nothing
        session = rules.newKieSessionsPool(1).newStatelessKieSession();
        session.setGlobal("findings", findings);
    }

    @Override
    public Verdict verdict(Object subject) {
        session.execute(subject);
        return findings.take();
    }
}
