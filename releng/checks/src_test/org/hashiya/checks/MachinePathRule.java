// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No file that git holds names a folder of somebody's machine or the host of a registry. */
final class MachinePathRule implements Rule {

	@Override
	public List<String> violations(Project project) throws IOException, InterruptedException {
		Pattern pattern = Pattern.compile("(?<![\\w./$}-])/(?:home|Users)/\\w+|(?<![\\w./$}-])/root[/]|\\b[A-Za-z]:\\\\Users\\\\\\w"
				+ "|https?://(?:repo|registry|deb)[0-9]*\\." + machine(project.root().getParent())
				+ machine(Path.of(System.getProperty("user.home"))));
		List<String> found = new ArrayList<>();
		for (Path file : project.committedFiles()) {
			String text = text(file);
			Matcher matcher = pattern.matcher(text);
			if (matcher.find()) {
				long line = text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count() + 1;
				found.add(project.root().relativize(file) + ":" + line + " has " + matcher.group());
			}
		}
		return found;
	}

	/** This machine's own folder as an alternative of the pattern; a top-level folder is too common a word to look for. */
	private static String machine(Path folder) {
		return folder.getNameCount() < 1 ? "" : "|(?<![\\w.])" + Pattern.quote(folder + "/");
	}

	/** The text of a file, nothing for one that is not UTF-8 text. */
	private static String text(Path file) throws IOException {
		try {
			String text = Files.readString(file);
			return text.indexOf('\0') >= 0 ? "" : text;
		} catch (CharacterCodingException e) {
			return ""; // a picture or an archive: no text to look at
		}
	}
}
