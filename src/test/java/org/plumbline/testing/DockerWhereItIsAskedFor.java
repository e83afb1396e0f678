package org.plumbline.testing;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Skips the suite, and says so once and in one line, where it shall run in a container and no Docker engine answers. */
class DockerWhereItIsAskedFor implements ExecutionCondition {
    private static final String MISSING =
            "-Dtest.database=testcontainers needs a Docker engine, and none answers here: tests skipped";
    /** In a system property, since Quarkus loads this class once for each of its class loaders. */
    private static final String ANSWER = "plumbline.test.docker";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!TestDatabase.isContainer()) {
            return ConditionEvaluationResult.enabled("no container is asked for");
        }
        if (System.getProperty(ANSWER) == null) {
            boolean answers = isDockerThere();
            System.setProperty(ANSWER, Boolean.toString(answers));
            if (!answers) {
                System.err.println(MISSING);
            }
        }
        return Boolean.getBoolean(ANSWER)
                ? ConditionEvaluationResult.enabled("Docker answers")
                : ConditionEvaluationResult.disabled(MISSING);
    }

    /**
     * Without the many lines that Testcontainers logs about where it looked. It finds its parts by the thread's class loader,
     * which is another one than its own here.
     */
    private static boolean isDockerThere() {
        Logger talk = Logger.getLogger("org.testcontainers");
        Level usual = talk.getLevel();
        talk.setLevel(Level.OFF);
        Thread thread = Thread.currentThread();
        ClassLoader around = thread.getContextClassLoader();
        thread.setContextClassLoader(DockerClientFactory.class.getClassLoader());
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } finally {
            thread.setContextClassLoader(around);
            talk.setLevel(usual);
        }
    }
}
