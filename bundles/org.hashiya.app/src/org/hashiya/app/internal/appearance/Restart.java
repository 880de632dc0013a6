// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.appearance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

/** Starts this program again in another language, as a new process with the same words but those of the language: the platform reads its language once, at the very beginning. */
public final class Restart {

	private final ProcessHandle.Info self = ProcessHandle.current().info();

	/** Whether the language differs from that of now and the command line did not ask for that of now. */
	public boolean isNeededFor(Optional<Language> language) {
		return language.isPresent() && !language.get().equals(Language.current()) && !CommandLine.namesLanguage(words());
	}

	/**
	 * @return whether the new process was started; false where the system does not say how this one was, or no language is chosen
	 */
	public boolean in(Optional<Language> language) {
		Optional<String> program = self.command();
		if (program.isEmpty() || words().isEmpty() || language.isEmpty()) {
			return false;
		}
		List<String> command = new ArrayList<>(List.of(program.get()));
		command.addAll(CommandLine.with(language.get(), words()));
		try {
			new ProcessBuilder(command).inheritIO().start();
			return true;
		} catch (IOException e) {
			ILog.of(getClass()).warn(program.get(), e); // the person starts it again by hand
			return false;
		}
	}

	private List<String> words() {
		return List.of(self.arguments().orElse(new String[0]));
	}
}
