package dev.egov.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.Uninterruptibles;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** However lines come in and whoever answers them, each has its own answer in its place, and in time. */
class LineAnsweringTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final DecisionService SERVICE = service(() -> TODAY);

    private static DecisionService service(Supplier<LocalDate> today) {
        return DecisionService.of(Taiyuan2013.RULE_BOOK, Locale.ENGLISH, today);
    }

    private static String request(Object id) {
        return "{\"id\":\"" + id + "\",\"decision\":\"accountability\",\"facts\":{\"conduct\":\"DELAY\"}}";
    }

    /** Sound lines, empty ones and faulty ones, now and then a long one. */
    private static List<String> lines(Random random, int count) {
        List<String> kinds =
                List.of("", "?", "{}", "{\"decision\":\"accountability\",\"facts\":{\"conduct\":1}}", "\r");
        return IntStream.range(0, count)
                .mapToObj(number -> switch (random.nextInt(5)) {
                    case 0 -> kinds.get(random.nextInt(kinds.size()));
                    case 1 -> request(number) + " ".repeat(random.nextInt(40_000));
                    default -> request(number);
                })
                .toList();
    }

    /** Gives its bytes in pieces of random length, as a slow network does. */
    private static final class Pieces extends ByteArrayInputStream {
        private final Random random;

        Pieces(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(length, 1 + random.nextInt(100_000)));
        }
    }

    @Property(tries = 30)
    void many_lines_are_answered_as_each_by_itself(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<String> lines = lines(random, random.nextInt(600));
        String input = String.join("\n", lines) + (random.nextBoolean() || lines.isEmpty() ? "" : "\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DecisionService.LineCount count =
                SERVICE.answerLines(new Pieces(input.getBytes(StandardCharsets.UTF_8), random), out);
        List<String> expected = new ArrayList<>();
        JsonLines each = new JsonLines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        long errors = 0;
        for (var line = each.next(); line.isPresent(); line = each.next()) {
            Response response = SERVICE.answer(line.get(), each.number());
            errors += response.isError() ? 1 : 0;
            expected.add(response + "\n");
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(String.join("", expected));
        assertThat(count).isEqualTo(new DecisionService.LineCount(expected.size(), errors));
    }

    @Test
    @Timeout(60)
    void whoever_waits_for_an_answer_gets_it_before_he_asks_again() throws IOException {
        PipedOutputStream requests = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(requests);
        PipedOutputStream out = new PipedOutputStream();
        PipedInputStream answers = new PipedInputStream(out, 1 << 16);
        CompletableFuture<DecisionService.LineCount> count =
                CompletableFuture.supplyAsync(() -> answerAll(in, new BufferedOutputStream(out)));
        for (int number = 0; number < 3; number++) {
            String line = request(number) + "\n" + request("more") + "\n{\"id\":";
            requests.write(
                    number == 0
                            ? line.getBytes(StandardCharsets.UTF_8)
                            : line.substring(6).getBytes(StandardCharsets.UTF_8));
            requests.flush();
            assertThat(id(answers)).isEqualTo(String.valueOf(number));
            assertThat(id(answers)).isEqualTo("more");
        }
        requests.close();
        assertThat(count).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(new DecisionService.LineCount(7, 1));
    }

    @Test
    @Timeout(60)
    void threads_of_the_pool_may_ask_themselves() {
        int parallelism = ForkJoinPool.getCommonPoolParallelism();
        String input = lines(new Random(1), 200).stream().collect(Collectors.joining("\n"));
        List<CompletableFuture<String>> all = IntStream.range(0, 4 * parallelism + 4)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> answers(SERVICE, input), ForkJoinPool.commonPool()))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).distinct()).containsExactly(answers(SERVICE, input));
    }

    @Test
    @Timeout(60)
    void lines_are_answered_while_nobody_in_the_pool_has_time() {
        CountDownLatch busy = new CountDownLatch(1);
        List<CompletableFuture<Void>> others = IntStream.range(0, ForkJoinPool.getCommonPoolParallelism() + 1)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> Uninterruptibles.awaitUninterruptibly(busy), ForkJoinPool.commonPool()))
                .toList();
        String input = lines(new Random(3), 500).stream().collect(Collectors.joining("\n"));
        assertThat(answers(SERVICE, input).lines()).hasSize(500);
        busy.countDown();
        others.forEach(CompletableFuture::join);
    }

    @Test
    void a_line_that_fails_within_hides_no_other() {
        AtomicInteger asked = new AtomicInteger();
        DecisionService failing = service(() -> {
            if (asked.incrementAndGet() % 3 == 0) {
                throw new IllegalStateException("no calendar");
            }
            return TODAY;
        });
        String input =
                IntStream.range(0, 99).mapToObj(LineAnsweringTest::request).collect(Collectors.joining("\n"));
        List<JsonNode> answers =
                answers(failing, input).lines().map(JSON::readTree).toList();
        assertThat(answers).hasSize(99);
        assertThat(answers.stream().filter(answer -> answer.has("error")))
                .hasSize(33)
                .allMatch(answer -> answer.get("error").get("code").asString().equals("internal"));
        for (int number = 0; number < answers.size(); number++) {
            JsonNode answer = answers.get(number);
            JsonNode mark = answer.has("error") ? answer.get("line") : answer.get("id");
            assertThat(mark.asInt()).isEqualTo(answer.has("error") ? number + 1 : number);
        }
    }

    @Test
    void a_machine_that_fails_at_one_line_answers_the_others() {
        AtomicInteger asked = new AtomicInteger();
        DecisionService failing = service(() -> {
            int number = asked.incrementAndGet();
            if (number % 5 == 0) {
                throw number % 2 == 0 ? new StackOverflowError("deep") : new OutOfMemoryError("heap");
            }
            return TODAY;
        });
        String input =
                IntStream.range(0, 50).mapToObj(LineAnsweringTest::request).collect(Collectors.joining("\n"));
        List<JsonNode> answers =
                answers(failing, input).lines().map(JSON::readTree).toList();
        assertThat(answers).hasSize(50);
        assertThat(answers.stream().filter(answer -> answer.has("error")))
                .hasSize(10)
                .allMatch(answer -> answer.get("error").get("code").asString().equals("internal"));
        for (int number = 0; number < answers.size(); number++) {
            assertThat(answers.get(number).get("id").asInt()).isEqualTo(number);
        }
    }

    @Test
    void a_failure_to_write_ends_it() {
        String input = lines(new Random(2), 2000).stream().collect(Collectors.joining("\n"));
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThatThrownBy(() -> SERVICE.answerLines(stream(input), broken)).hasMessage("Broken pipe");
    }

    private static String answers(DecisionService service, String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            service.answerLines(stream(input), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DecisionService.LineCount answerAll(InputStream in, OutputStream out) {
        try {
            return SERVICE.answerLines(in, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream stream(String input) {
        return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    }

    private static String id(InputStream answers) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = answers.read(); octet != '\n'; octet = answers.read()) {
            line.append((char) octet);
        }
        return JSON.readTree(line.toString()).get("id").asString();
    }
}
