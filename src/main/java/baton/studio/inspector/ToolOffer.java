package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.OwnTool;
import baton.workflow.OwnTool.Within;
import baton.workflow.ToolChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A tool as the inspector offers it.
///
/// @param name   as the file has it
/// @param title  what people call it
/// @param about  what it does, as a sentence
/// @param within what it has to be kept to
record ToolOffer(String name, String title, String about, Risk risk, Within within) {

    /// Baton's own, then those of servers, then what the file has and nobody offers here.
    static List<ToolOffer> all(ToolShop shop, List<ToolChoice> given) {
        var all = new ArrayList<ToolOffer>();
        Stream.of(OwnTool.values()).map(ToolOffer::own).forEach(all::add);
        shop.offers().stream()
                .map(offer -> new ToolOffer(
                        offer.name(), offer.title(), offer.about(), Risk.of(offer.effect()), Within.NOTHING))
                .forEach(all::add);
        for (var choice : given) {
            if (all.stream().noneMatch(offer -> offer.name().equals(choice.name()))) {
                all.add(new ToolOffer(
                        choice.name(), title(choice.name()), text("tool.not-here"), Risk.UNKNOWN, Within.NOTHING));
            }
        }
        return List.copyOf(all);
    }

    private static ToolOffer own(OwnTool tool) {
        return new ToolOffer(
                tool.key(), text("tool." + tool.key()), text("tool.about." + tool.key()), risk(tool), tool.within());
    }

    private static Risk risk(OwnTool tool) {
        return switch (tool) {
            case FETCH_PAGE, READ_FILES -> Risk.LOOKS;
            case WRITE_FILES, TABLES, RUN_WORKFLOW -> Risk.CHANGES;
            case NOTES, CALCULATE, TODAY -> Risk.HARMLESS;
            case ASK_PERSON -> Risk.ASKS;
        };
    }

    /// `tool (server)` for one of a server.
    private static String title(String name) {
        if (!OwnTool.isOfServer(name)) {
            return name;
        }
        int slash = name.indexOf('/');
        return text("tool.of-server", name.substring(slash + 1), name.substring(OwnTool.OF_SERVER.length(), slash));
    }
}
