package baton.cli;

import baton.files.WorkflowJson;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Fit;
import baton.workflow.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Turns `--input name=value` into what the start of a workflow asks for. `name=@file` takes the text of a
/// file, `name=@-` what is piped in; a value that begins with an @ itself is written with two.
final class Inputs {

    private static final int LARGEST = WorkflowJson.LARGEST;

    private final List<Field> asks;
    private final InputStream in;
    private final Of of;

    Inputs(List<Field> asks, InputStream in) {
        this(asks, in, Of.INPUT);
    }

    Inputs(List<Field> asks, InputStream in, Of of) {
        this.asks = asks;
        this.in = in;
        this.of = of;
    }

    /// What the fields are, in words.
    enum Of {
        /// What the start of a workflow asks for.
        INPUT("--input", "input", "This workflow has no input", "It asks for"),
        /// What a step gives.
        SAID("--said", "field", "This step does not give", "It gives"),
        /// What a review shows.
        SHOWN("--set", "field", "This review does not show", "It shows");

        private final String option;
        private final String noun;
        private final String unknown;
        private final String known;

        Of(String option, String noun, String unknown, String known) {
            this.option = option;
            this.noun = noun;
            this.unknown = unknown;
            this.known = known;
        }
    }

    /// `before`, with the fields that `given` names in the place of the old.
    ///
    /// @throws CliProblem as [#read]
    Fields readOver(Fields before, List<String> given) {
        var complete = before.and(named(given));
        requireAll(complete);
        return complete;
    }

    /// The fields that `given` name, each in the form of its type.
    ///
    /// @param samples whether the sample counts where a field is not given
    /// @throws CliProblem if one is not asked for, does not fit, or is missing
    Fields read(List<String> given, Samples samples) {
        var fields = named(given);
        var complete = samples == Samples.USED ? withSamples(fields) : fields;
        requireAll(complete);
        return complete;
    }

    /// The fields that `given` names, and no others.
    ///
    /// @throws CliProblem if one is not asked for, or does not fit
    Fields readSome(List<String> given) {
        return named(given);
    }

    private Fields named(List<String> given) {
        var fields = Fields.NONE;
        for (var one : given) {
            int split = one.indexOf('=');
            if (split < 1) {
                throw new CliProblem(
                        "“" + one + "” does not say which " + of.noun + " it is.",
                        "Write " + of.option + " name=value. " + known());
            }
            var field = field(one.substring(0, split).strip());
            fields = fields.with(field.name(), value(field, one.substring(split + 1)));
        }
        return fields;
    }

    enum Samples {
        USED,
        NOT_USED
    }

    /// What is written, in the form of the field's type.
    ///
    /// @throws CliProblem if it does not fit, or its file cannot be read
    Value value(Field field, String written) {
        return fitting(field, text(field, written));
    }

    private Field field(String name) {
        return asks.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CliProblem(of.unknown + " “" + name + "”.", known()));
    }

    private String known() {
        return asks.isEmpty()
                ? of.known + " nothing."
                : asks.stream().map(Field::name).collect(Collectors.joining(", ", of.known + ": ", "."));
    }

    private String text(Field field, String written) {
        if (!written.startsWith("@")) {
            return written;
        }
        if (written.startsWith("@@")) {
            return written.substring(1);
        }
        var text = written.equals("@-") ? piped(field) : ofFile(field, written.substring(1));
        return text.replaceFirst("\\R\\z", "");
    }

    private String piped(Field field) {
        try {
            return decoded(field, "what was piped in", in.readNBytes(LARGEST + 1));
        } catch (IOException _) {
            throw new CliProblem("What was piped in for “" + field.name() + "” could not be read.");
        }
    }

    private String ofFile(Field field, String name) {
        Path file = Context.path(name);
        if (Files.isDirectory(file)) {
            throw new CliProblem(
                    "“" + name + "” is a folder.", "Name a file for the " + of.noun + " “" + field.name() + "”.");
        }
        try (var stream = Files.newInputStream(file)) {
            return decoded(field, "“" + name + "”", stream.readNBytes(LARGEST + 1));
        } catch (NoSuchFileException _) {
            throw new CliProblem("There is no file “" + name + "” for the " + of.noun + " “" + field.name() + "”.");
        } catch (IOException _) {
            throw new CliProblem(
                    "The file “" + name + "” for the " + of.noun + " “" + field.name() + "” could not be read.");
        }
    }

    private String decoded(Field field, String what, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new CliProblem("The " + of.noun + " “" + field.name() + "” is too long: " + what + " has over "
                    + LARGEST / 1_000_000 + " MB.");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new CliProblem(
                    "The " + of.noun + " “" + field.name() + "” must be text in UTF-8, but " + what + " is not.");
        }
    }

    private Value fitting(Field field, String text) {
        return switch (Fit.of(field.type(), value(field.type(), text))) {
            case Fit.Good(var value) -> value;
            case Fit.Bad(var why, var _) ->
                throw new CliProblem("The " + of.noun + " “" + field.name() + "” " + why + ".");
        };
    }

    /// Lists, groups and tables may be written as JSON; a list also one item a line.
    private static Value value(FieldType type, String text) {
        return switch (type) {
            case FieldType.ListOf _, FieldType.Group _, FieldType.Table _ ->
                WorkflowJson.valueIn(text.strip()).orElse(Value.of(text));
            case FieldType.Text _,
                    FieldType.LongText _,
                    FieldType.Number _,
                    FieldType.YesNo _,
                    FieldType.Choice _,
                    FieldType.Date _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.File _,
                    FieldType.Other _ -> Value.of(text);
        };
    }

    private Fields withSamples(Fields given) {
        var all = given;
        for (var field : asks) {
            if (!all.has(field.name()) && !field.sample().isBlank()) {
                all = all.with(field.name(), fitting(field, field.sample()));
            }
        }
        return all;
    }

    private void requireAll(Fields given) {
        var missing = asks.stream()
                .filter(Field::required)
                .filter(field -> given.get(field.name()).map(Value::isEmpty).orElse(true))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        var names = missing.stream().map(field -> Words.quoted(field.name())).collect(Collectors.joining(", "));
        throw new CliProblem(
                (missing.size() == 1
                                ? "The " + of.noun + " " + names + " is"
                                : "The " + of.noun + "s " + names + " are")
                        + " missing.",
                "Add " + of.option + " " + missing.getFirst().name() + "=… or " + of.option + " "
                        + missing.getFirst().name() + "=@file"
                        + (of == Of.INPUT ? ", or take the samples with --sample." : "."));
    }
}
