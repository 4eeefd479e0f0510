package baton.tools.aids;

import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.tools.Look;
import baton.tools.Schema;
import baton.tools.Tool;
import baton.tools.Use;
import baton.workflow.Fields;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// `today`: the date, the day of the week, the time, and the zone that they are of.
record Today(InstantSource clock, ZoneId zone) implements Tool {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd (EEEE), HH:mm '('VV', UTC'xxx')'", Locale.ENGLISH);

    @Override
    public ToolSpec spec() {
        return new ToolSpec(
                "today", "Gives today's date, the day of the week and the time of day.", Schema.NOTHING.json());
    }

    @Override
    public Look look(Fields arguments) {
        return Look.harmless("see what day it is");
    }

    @Override
    public ToolResult use(Fields arguments, Use use) {
        return new ToolResult.Gave("It is " + WORDS.format(clock.instant().atZone(zone)) + ".");
    }
}
