package dev.egov.benchmarks.decisions;

/** A program that decides one case and ends: what a tool costs that is called once. */
final class ColdStart {

    /** What it writes where the entrant has no answer to the question, or no native code for this machine. */
    static final String NO_ANSWER = "no answer";

    private ColdStart() {}

    /** Decides a case of a question by an entrant, and writes the verdict. */
    public static void main(String[] args) {
        Question question = Question.valueOf(args[1]);
        try {
            Peer<Object> peer =
                    question.peer(Entrants.named(args[0]).contestant().get());
            Object subject = question.cases().complete(1).get(0);
            System.out.println(peer == null ? NO_ANSWER : peer.verdict(subject));
        } catch (UnsatisfiedLinkError | ExceptionInInitializerError e) {
            System.err.println(args[0] + " has no native code for this machine: " + e);
            System.out.println(NO_ANSWER);
        }
    }
}
