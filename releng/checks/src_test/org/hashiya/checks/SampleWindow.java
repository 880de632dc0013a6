// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The product's window on a sample study of its own, on the screen of X11 that is there; started as often as wanted. */
final class SampleWindow implements AutoCloseable {

	private static final Path STARTER = Project.top().resolve("releng/product/target/products/org.hashiya.product/linux/gtk")
			.resolve(System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64").resolve("hashiya/hashiya");
	private static final Duration START = Duration.ofSeconds(120);

	/** What must come true. */
	interface Condition {
		boolean isTrue() throws Exception;
	}

	private final Path folder;
	private final Map<String, String> environment;
	private final List<Process> started = new ArrayList<>();

	/**
	 * @param folder      for the study, the workspace and all that the program keeps
	 * @param environment further variables for the program
	 */
	SampleWindow(Path folder, Map<String, String> environment) {
		this.folder = folder;
		this.environment = new HashMap<>(environment);
		this.environment.putAll(Map.of("HASHIYA_CONFIGURATION", folder.resolve("configuration").toString(), "HASHIYA_VM_OPTIONS", "-Duser.home=" + folder, "JAVA_HOME",
				System.getProperty("java.home")));
	}

	/** Whether such a window can be driven here. */
	static boolean isThereAScreen() throws InterruptedException {
		try {
			return Run.of("xdotool", "getmouselocation").exitCode() == 0;
		} catch (IOException e) {
			return false; // not installed
		}
	}

	/** The folder of the study. */
	Path study() {
		return folder.resolve("Hashiya sample");
	}

	/** Starts it. The script replaces itself by the Java machine, so that the process is the window. */
	Process start() throws IOException {
		ProcessBuilder builder = new ProcessBuilder(STARTER.toString(), "-data", folder.resolve("workspace").toString(), "-sample");
		builder.environment().putAll(environment);
		Process process = builder.redirectErrorStream(true).redirectOutput(folder.resolve("window.log").toFile()).start();
		started.add(process);
		return process;
	}

	/** Runs the command line of the same product. */
	Run hashiya(String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(STARTER.toString()));
		command.addAll(List.of(words));
		return Run.of(environment, command);
	}

	/** Waits until the window has the study, and answers the window's number. */
	String window(Process process) throws Exception {
		List<String> found = new ArrayList<>();
		until("the window has the study", START, () -> {
			assertTrue(process.isAlive(), () -> "the window has ended: " + log());
			found.clear();
			for (String id : Run.of("xdotool", "search", "--onlyvisible", "--pid", String.valueOf(process.pid())).output().lines().toList()) {
				if (name(id).contains("Algeria")) {
					found.add(id);
				}
			}
			return !found.isEmpty();
		});
		return found.getFirst();
	}

	/** The title of a window. */
	static String name(String id) throws IOException, InterruptedException {
		return Run.of("xdotool", "getwindowname", id).output();
	}

	/** What the program has said. */
	String log() {
		try {
			return Files.readString(folder.resolve("window.log"));
		} catch (IOException e) {
			return e.toString();
		}
	}

	@Override
	public void close() throws InterruptedException {
		for (Process process : started) {
			process.destroyForcibly().waitFor();
		}
	}

	static void until(String what, Duration patience, Condition condition) throws Exception {
		if (!comesTrue(patience, condition)) {
			fail("waited in vain until " + what);
		}
	}

	static boolean comesTrue(Duration patience, Condition condition) throws Exception {
		long end = System.nanoTime() + patience.toNanos();
		while (!condition.isTrue()) {
			if (System.nanoTime() > end) {
				return false;
			}
			LockSupport.parkNanos(5_000_000);
		}
		return true;
	}
}
