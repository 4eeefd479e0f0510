package baton.agents;

import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The blocks in which Claude's service gives thoughts, each signed for itself, as they stand in its reply.
/// LangChain4j makes one thought of them all, which nobody has signed; so they are listened to as they come.
/// Used on the thread that makes the call.
final class ThoughtBlocks {

    /// Behind this sign, which begins no signature, all blocks are kept in one line.
    private static final String SEVERAL = "=";

    private static final String BETWEEN = "|";
    private static final String WITHIN = ":";

    private static final Pattern KEPT = Pattern.compile("(\\d{1,9}):(-1|\\d{1,9}):(.+)");

    /// One block.
    ///
    /// @param place  how many words and calls of the reply stand before it
    /// @param end    where its text ends in all that was thought aloud; -1 if nobody can read it
    /// @param sealed its signature, or all of it if nobody can read it
    private record Block(int place, int end, String sealed) {}

    private final List<Block> blocks = new ArrayList<>();
    private boolean isOpen;
    private String signature = "";
    private boolean hasWords;
    private int calls;

    /// Listens to the data of one event, after what is thought in it was heard.
    ///
    /// @param thought how long all is that was thought aloud until now
    void hear(String data, int thought) {
        if (data.contains("\"content_block_start\"")) {
            begins(block(data, "content_block"));
        } else if (isOpen && data.contains("\"signature_delta\"")) {
            signature += block(data, "delta").text("signature");
        } else if (isOpen && data.contains("\"content_block_stop\"")) {
            blocks.add(new Block(place(), thought, signature));
            isOpen = false;
        } else if (!hasWords && data.contains("\"text_delta\"")) {
            hasWords = !block(data, "delta").text("text").isBlank();
        }
    }

    private void begins(Fields block) {
        switch (block.text("type")) {
            case "thinking" -> {
                isOpen = true;
                signature = block.text("signature");
            }
            case "redacted_thinking" -> blocks.add(new Block(place(), -1, block.text("data")));
            case "tool_use" -> calls++;
            default -> {}
        }
    }

    private int place() {
        return calls + (hasWords ? 1 : 0);
    }

    private static Fields block(String data, String key) {
        return Json.read(data).orElse(Value.Nothing.NOTHING) instanceof Value.Group(var event)
                        && event.get(key).orElse(Value.Nothing.NOTHING) instanceof Value.Group(var block)
                ? block
                : Fields.NONE;
    }

    /// Whether they can be given back as they came only block by block.
    boolean areSeveral() {
        return blocks.stream().anyMatch(block -> block.end() >= 0)
                && (blocks.size() > 1
                        || blocks.getFirst().place() > 0
                        || blocks.getFirst().end() == 0);
    }

    /// All of them in one line; empty if one of them is not signed.
    String kept() {
        boolean isWhole = blocks.stream()
                .allMatch(block -> !block.sealed().isEmpty() && !block.sealed().contains(BETWEEN));
        return isWhole
                ? SEVERAL
                        + String.join(
                                BETWEEN,
                                blocks.stream()
                                        .map(block -> block.place() + WITHIN + block.end() + WITHIN + block.sealed())
                                        .toList())
                : "";
    }

    static boolean areKept(String signature) {
        return signature.startsWith(SEVERAL);
    }

    /// Whether some are in the text of a request, where LangChain4j could put them only as one.
    static boolean areIn(String body) {
        return body.contains("\"" + SEVERAL);
    }

    /// What an agent said, in the form of the service, with its thoughts as they came.
    ///
    /// @param content the blocks of one message
    static Value apart(Value content) {
        return content instanceof Value.Items(var items)
                ? items.stream()
                        .filter(ThoughtBlocks::isJoined)
                        .findFirst()
                        .<Value>map(joined -> new Value.Items(apart(joined, items)))
                        .orElse(content)
                : content;
    }

    private static boolean isJoined(Value block) {
        return block instanceof Value.Group(var fields)
                && fields.text("type").equals("thinking")
                && areKept(fields.text("signature"));
    }

    private static List<Value> apart(Value joined, List<Value> all) {
        var others = all.stream().filter(block -> !isJoined(block)).toList();
        var fields = ((Value.Group) joined).fields();
        var thought = fields.text("thinking");
        var put = new ArrayList<Value>();
        int taken = 0;
        int from = 0;
        for (var block : read(fields.text("signature"))) {
            int place = Math.min(block.place(), others.size());
            put.addAll(others.subList(Math.min(taken, place), place));
            taken = Math.max(taken, place);
            int to = Math.min(block.end(), thought.length());
            put.add(block.end() < 0 ? unreadable(block) : signed(block, thought.substring(Math.min(from, to), to)));
            from = Math.max(from, to);
        }
        put.addAll(others.subList(taken, others.size()));
        return put;
    }

    private static List<Block> read(String kept) {
        var blocks = new ArrayList<Block>();
        for (var one : kept.substring(SEVERAL.length()).split("\\" + BETWEEN)) {
            var parts = KEPT.matcher(one);
            if (parts.matches()) {
                blocks.add(
                        new Block(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3)));
            }
        }
        return blocks;
    }

    private static Value signed(Block block, String thought) {
        return new Value.Group(
                Fields.of("type", "thinking").with("thinking", thought).with("signature", block.sealed()));
    }

    private static Value unreadable(Block block) {
        return new Value.Group(Fields.of("type", "redacted_thinking").with("data", block.sealed()));
    }
}
