// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that ran to its end.
 *
 * @param exitCode what it answered
 * @param output what it wrote on the standard output, as UTF-8
 * @param errors what it wrote on the standard error output, as UTF-8
 */
record Run(int exitCode, String output, String errors) {

	static Run of(String... command) throws IOException, InterruptedException {
		return of(Map.of(), List.of(command));
	}

	/**
	 * @param environment variables to set beside those of this process
	 * @param command program and arguments
	 * @throws IOException if it cannot be started, or has not ended after two minutes
	 */
	static Run of(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
		Path output = Files.createTempFile("output", ".txt");
		Path errors = Files.createTempFile("errors", ".txt");
		try {
			ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
			builder.environment().putAll(environment);
			Process process = builder.start();
			process.getOutputStream().close();
			if (!process.waitFor(2, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new IOException("still running after two minutes: " + command);
			}
			return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8),
					Files.readString(errors, StandardCharsets.UTF_8));
		} finally {
			Files.delete(output);
			Files.delete(errors);
		}
	}
}
