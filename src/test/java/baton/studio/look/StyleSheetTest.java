package baton.studio.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern COLOUR_LITERAL = Pattern.compile(
            "(?i)#[0-9a-f]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(|:[^;{]*(?<!-)\\b(white|black|gr[ae]y|red|green|blue|orange|yellow)\\b(?!-)");
    private static final Pattern USED = Pattern.compile("(?<![a-z0-9])-baton-[a-z0-9-]+(?!\\s*:|[a-z0-9-])");
    private static final Pattern DEFINED =
            Pattern.compile("(?m)^\\s*(-baton-[a-z0-9-]+)\\s*:|\\{\\s*(-baton-[a-z0-9-]+)\\s*:");

    @Test
    void colours_are_written_as_numbers_only_in_the_token_files() throws IOException {
        for (Path sheet : sheets()) {
            List<String> literals = COLOUR_LITERAL
                    .matcher(plain(sheet))
                    .results()
                    .map(found -> found.group())
                    .toList();
            if (sheet.getFileName().toString().startsWith("tokens-")) {
                assertThat(literals).as(sheet.toString()).isNotEmpty();
            } else {
                assertThat(literals).as(sheet.toString()).isEmpty();
            }
        }
    }

    @Test
    void every_name_that_is_used_is_defined() throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> defined = new TreeSet<>();
        for (Path sheet : sheets()) {
            USED.matcher(plain(sheet)).results().forEach(found -> used.add(found.group()));
            DEFINED.matcher(plain(sheet))
                    .results()
                    .forEach(found -> defined.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }

        assertThat(used).hasSizeGreaterThan(50);
        assertThat(defined).containsAll(used);
    }

    @Test
    void every_sheet_can_be_read_to_its_end() throws IOException {
        var errors = CssParser.errorsProperty();
        errors.clear();
        for (Path sheet : sheets()) {
            assertThat(new CssParser().parse(sheet.toUri().toURL()).getRules())
                    .as(sheet.toString())
                    .isNotEmpty();
        }
        assertThat(errors.stream().map(CssParser.ParseError::getMessage)).isEmpty();
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(Tokens.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static String plain(Path sheet) throws IOException {
        return COMMENT.matcher(Files.readString(sheet)).replaceAll(" ").replace("-fx-font-smoothing-type: gray;", "");
    }
}
