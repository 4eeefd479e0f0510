package baton.studio.canvas.picture;

import baton.studio.look.Icon;
import baton.workflow.Node;
import baton.workflow.NodeType;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The drawing that suits what an agent is about, told by the words of its name and job. A help to the eye and
/// nothing more: the word that it goes by never has to be there.
public enum AgentIcon {
    MAIL("e-?mails?|letters?|newsletters?|inbox", Icon.MAIL),
    DATA("data|database|tables?|records?|crm", Icon.DATABASE),
    SEARCH("fraud|search(er|es)?|research(er|es)?|finds?|finder|looks?|anomal(y|ies)", Icon.SEARCH),
    GUARD("compliance|rules?|polic(y|ies)|legal|risks?|security|critic|guard", Icon.SHIELD),
    WRITER("writ(e|es|er|ing)|drafts?|edit(or|s)?|texts?|copy", Icon.PEN),
    WEB("web|websites?|pages?|internet", Icon.GLOBE);

    private final Pattern words;
    private final Icon icon;

    AgentIcon(String words, Icon icon) {
        this.words = Pattern.compile("\\b(" + words + ")\\b");
        this.icon = icon;
    }

    /// The drawing for the agent `node`.
    public static Icon of(Node node, NodeType.Agent agent) {
        var said = (node.name() + " " + agent.role()).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(one -> one.words.matcher(said).find())
                .findFirst()
                .map(one -> one.icon)
                .orElse(Icon.AGENT);
    }
}
