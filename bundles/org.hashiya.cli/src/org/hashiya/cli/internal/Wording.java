// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.hashiya.model.Act;
import org.hashiya.model.StudyProblem;

/** Words problems and acts in English, each in one line; the texts are in {@code wording.properties}. */
final class Wording {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Wording.class.getPackageName() + ".wording", Locale.ROOT, Wording.class.getClassLoader());

	private Wording() {
	}

	/** What went wrong, in which file and where, and what to do. */
	static String problem(StudyProblem problem) {
		Path file = problem.file();
		String place = problem.place();
		String where = file == null ? "" : file + (place == null ? "" : ", " + place) + ": ";
		return where + text(problem);
	}

	/** What went wrong and what to do, without the file. */
	static String text(StudyProblem problem) {
		return format("problem." + problem.kind().name(), problem.values());
	}

	/** What an act was. */
	static String act(Act.Kind kind, List<String> labels) {
		String key = "act." + kind.name();
		return labels.size() > 1 && TEXTS.getString(key).indexOf("{1}") < 0 ? format(key, List.of(String.join(", ", labels))) : format(key, labels);
	}

	private static String format(String key, List<String> values) {
		Object[] arguments = new Object[Math.max(4, values.size())];
		for (int i = 0; i < arguments.length; i++) {
			arguments[i] = i < values.size() ? values.get(i) : "";
		}
		if (key.equals("problem.CODE_AMBIGUOUS") || key.equals("problem.CODER_AMBIGUOUS")) {
			int first = key.endsWith("CODE_AMBIGUOUS") ? 1 : 0;
			arguments[first] = String.join("; ", values.subList(Math.min(first, values.size()), values.size()));
		}
		return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
	}
}
