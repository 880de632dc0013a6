// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

import de.siegmar.fastcsv.reader.CsvReader;

/** Runs commands in this process, as a person would type them. */
final class Cli {

	/** What a command answered. */
	record Result(int code, String out, String err) {

		/** Standard output, after checking that the command did what it was asked and said nothing else. */
		String done() {
			assertEquals("", err);
			assertEquals(CommandLineMain.DONE, code);
			return out;
		}

		/** The only line on standard error, after checking that the command failed with this code and has no result. */
		String failed(int expected) {
			assertEquals(expected, code, err);
			assertEquals("", out);
			assertEquals(1, err.lines().count(), err);
			return err.strip();
		}

		JsonArray json() {
			return JsonParser.parseString(done()).getAsJsonArray();
		}
	}

	private Cli() {
	}

	static Result run(Object... words) {
		return run(false, words);
	}

	static Result run(boolean terminal, Object... words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = new CommandLineMain("0.0.0", terminal).run(Stream.of(words).map(String::valueOf).toList(), new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8));
		// a slow machine may show progress
		return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8).replaceAll("(?m)^\\d+ %\\R", ""));
	}

	/** A study with one coder and one document {@code text}. */
	static Path study(@Nullable Path folder, String text) throws IOException {
		Path root = existing(folder);
		Path study = root.resolve("study");
		Path file = Files.writeString(root.resolve("text.txt"), text);
		run("new", study, "--coder", "Amal Haddad", "--name", "A study").done();
		run("import", study, file).done();
		return study;
	}

	static Path existing(@Nullable Path folder) {
		if (folder == null) {
			throw new IllegalStateException("JUnit made no folder");
		}
		return folder;
	}

	/** Every file of a study but this copy's own, to see that nothing was touched. */
	static Map<String, String> files(Path root) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(root)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String name = root.relativize(path).toString().replace('\\', '/');
				if (!name.startsWith(".hashiya/")) {
					files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
				}
			}
		}
		return files;
	}

	static List<List<String>> csv(String text) {
		return CsvReader.builder().ofCsvRecord(text).stream().map(line -> List.copyOf(line.getFields())).toList();
	}
}
