package baton.tools.mcp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A server of tools that is started as a program: `FAKE ABOUT-FILE MODE`. In its usual mode it does as it
/// should; in the mode `evil` its answers talk whoever reads them into something.
public final class FakeProgram {

    private FakeProgram() {}

    /// The command that starts one.
    public static List<String> command(Path about, String mode) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FakeProgram.class.getName(),
                about.toString(),
                mode);
    }

    public static void main(String[] args) throws IOException {
        var out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        var tools = new FakeTools(Path.of(args[0]), args[1]);
        System.err.println("fake server is up; the token is " + System.getenv("TOKEN"));
        switch (args[1]) {
            case "flood" -> flood(out, "x".repeat(100_000));
            case "chatter" -> flood(out, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{}}\n");
            case "garbage" -> out.print("Welcome!\n{]\n[[[[\n\"just a text\"\n" + "[".repeat(200_000) + "\nnull\n");
            case "quits" -> Runtime.getRuntime().halt(3);
            default -> {
                // does as it should
            }
        }
        out.flush();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var message = FakeTools.JSON.readTree(line);
            if (args[1].equals("silent")
                    || message.path("params").path("name").asText().equals("hang")) {
                continue;
            }
            var answer = tools.answer(message);
            if (answer.isPresent()) {
                out.print(FakeTools.JSON.writeValueAsString(answer.get()) + "\n");
                out.flush();
            }
        }
    }

    private static void flood(PrintStream out, String text) {
        while (!out.checkError()) {
            out.print(text);
        }
    }
}
