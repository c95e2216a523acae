package dev.egov.benchmarks.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.benchmarks.decisions.byhand.ByHand;
import dev.egov.benchmarks.decisions.peers.Peers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Those who are compared find the same: in every case that there is, or in so many of them drawn at random as the property
 * {@code egov.peers.cases} says.
 */
class PeersTest {

    private static final int MOST = Integer.getInteger("egov.peers.cases", 100_000);

    @ParameterizedTest
    @EnumSource
    void every_light_peer_finds_what_the_library_finds(Question question) {
        Map<String, Peer<Object>> peers = new LinkedHashMap<>();
        peers.put("by hand", question.peer(new ByHand()));
        for (Entrant entrant : Peers.all()) {
            Peer<Object> peer = question.peer(entrant.contestant().get());
            if (peer != null) {
                peers.put(entrant.name(), peer);
            }
        }
        question.cases().upTo(MOST).forEach(subject -> {
            Verdict expected = question.expected(subject);
            peers.forEach((name, peer) -> {
                if (!peer.verdict(subject).equals(expected)) {
                    assertThat(peer.verdict(subject))
                            .describedAs("%s about %s", name, subject)
                            .isEqualTo(expected);
                }
            });
        });
    }
}
