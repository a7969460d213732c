package io.interviewedge.testsupport;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts other JVMs: some to be killed, some that lack modules or libraries of this one. */
public final class OtherJvm {

    private final Path directory;
    private final Map<String, String> environment = new HashMap<>();

    /** Keeps its files in that directory. */
    public OtherJvm(Path directory) {
        this.directory = directory;
    }

    /** Sets an environment variable. */
    public OtherJvm with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    /**
     * Runs java with those arguments and returns the lines that it prints.
     *
     * @throws AssertionError if it fails
     */
    public List<String> run(String... arguments) throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        Path errors = directory.resolve("errors.txt");
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("-Djava.awt.headless=true");
        // The JVM remembers the fonts that it found in the user's home.
        command.add("-Duser.home=" + directory);
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        if (exitCode != 0) {
            throw new AssertionError("exit code " + exitCode + ", after " + Files.readString(errors));
        }
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }

    /** A JVM that runs that class with the class path of this one, and lives for a moment only. */
    public static ProcessBuilder running(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                java(), "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The jar or directory that the class of that name is in. */
    public static String path(String type) {
        try {
            URL location =
                    Class.forName(type).getProtectionDomain().getCodeSource().getLocation();
            return new File(location.getPath()).getPath();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(type + " is not on the class path", e);
        }
    }

    /** The jars and directories that the classes of those names are in. */
    public static String paths(String... types) {
        return Stream.of(types).map(OtherJvm::path).collect(Collectors.joining(File.pathSeparator));
    }
}
