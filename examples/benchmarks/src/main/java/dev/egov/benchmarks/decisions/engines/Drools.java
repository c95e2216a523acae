package dev.egov.benchmarks.decisions.engines;

import dev.egov.benchmarks.decisions.Contestant;
import dev.egov.benchmarks.decisions.Peer;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.sharing.DataResource;
import java.util.function.Function;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieContainer;

/**
 * Drools: rules over the record of the case, compiled to the executable model when they are loaded. A project may have that
 * done by its build, and then starts in less time; the rules run the same.
 */
final class Drools implements Contestant {

    private final Function<KieContainer, Peer<Object>> session;

    private Drools(Function<KieContainer, Peer<Object>> session) {
        this.session = session;
    }

    /** With one session for all cases. */
    static Drools reusingOneSession() {
        return new Drools(ReusedSession::new);
    }

    /** With a session for each case. */
    static Drools withoutState() {
        return new Drools(StatelessSession::new);
    }

    @Override
    public Peer<ProjectReview> projectReview() {
        return of("project-review.drl")::verdict;
    }

    @Override
    public Peer<InformationHandling> informationHandling() {
        return of("information-handling.drl")::verdict;
    }

    @Override
    public Peer<DataResource> dataSharing() {
        return of("data-sharing.drl")::verdict;
    }

    private Peer<Object> of(String file) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/" + file, services.getResources().newClassPathResource(file, Drools.class));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        Results results = builder.getResults();
        if (results.hasMessages(Message.Level.ERROR, Message.Level.WARNING)) {
            throw new IllegalStateException(file + ": " + results.getMessages());
        }
        return session.apply(services.newKieContainer(builder.getKieModule().getReleaseId()));
    }
}
