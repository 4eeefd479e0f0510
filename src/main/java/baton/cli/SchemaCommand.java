package baton.cli;

import baton.files.WorkflowJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "schema", description = "Prints the JSON Schema of workflow files.")
final class SchemaCommand implements Callable<Integer> {

    private final Context context;

    SchemaCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.voice().json(WorkflowJson.schema().strip());
        return Exit.DONE;
    }
}
