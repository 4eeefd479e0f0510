package baton.tools;

import java.io.IOException;

/// Something that did not work, with a sentence for models and people as its message.
public class ToolTrouble extends IOException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public ToolTrouble(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public ToolTrouble(String sentence, Exception cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
