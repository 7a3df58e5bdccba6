package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that others have installed are rules like ours. */
class AllRulesTest {
    private static final ClassLoader INSTALLED = new InstalledClasses(InstalledRules.class.getName());
    private static final ClassLoader BROKEN =
            new InstalledClasses(InstalledRules.class.getName(), InstalledRules.Broken.class.getName());

    @TempDir
    private Path folder;

    @Test
    void validates_by_them() {
        String file = Documents.write(folder, "draft.yaml", Documents.DRAFT);

        CommandRun run = CommandRun.where(INSTALLED, "validate", file);

        assertThat(run.out()).contains("error: c2 was seen").contains("[roadmap-seen]");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void lists_and_explains_them() {
        assertThat(CommandRun.where(INSTALLED, "rules").out())
                .containsPattern("\nroadmap-seen +error +error +error +There is a roadmap\\.\n");
        assertThat(CommandRun.where(INSTALLED, "rules", "roadmap-seen").out()).contains("It matters to somebody.");
        assertThat(CommandRun.of("rules", "roadmap-seen").code()).isEqualTo(2);
    }

    @Test
    void judges_nothing_when_some_of_them_cannot_be_used() {
        String file = Documents.write(folder, "draft.yaml", Documents.DRAFT);
        String message =
                "wsis: nothing was done: the rules of org.wsisroadmaps.cli.InstalledRules$Broken cannot be used:"
                        + " IllegalStateException: the list is lost\n";

        assertThat(CommandRun.where(BROKEN, "validate", file)).isEqualTo(new CommandRun(3, "", message));
        assertThat(CommandRun.where(BROKEN, "rules")).isEqualTo(new CommandRun(3, "", message));
    }
}
