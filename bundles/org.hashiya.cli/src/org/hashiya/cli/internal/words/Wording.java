// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.words;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Shown;
import org.hashiya.cli.internal.work.Queries;
import org.hashiya.model.Act;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.StudyRepair;

/**
 * Sentences of the command line, in English. In a sentence {@code {0}} stands for the first value, {@code {others}} for all values but the first, {@code {all}} for all, {@code {unit}} for a space and the word for what the second value says is counted, {@code {where}} for
 * file and place, {@code {file}} for the file. Values come from outside: they are shown on one line, without anything that controls a terminal, and long ones are cut.
 */
public final class Wording {

	private static final Pattern SLOT = Pattern.compile("\\{(\\d|others|all|unit|where|file)\\}");
	/** A number with its word: {@code {0|document|documents}}. */
	private static final Pattern COUNTED = Pattern.compile("\\{(\\d)\\|([^|}]+)\\|([^|}]+)\\}");
	private static final int LONGEST = 120;

	private final ResourceBundle sentences = ResourceBundle.getBundle("org.hashiya.cli.internal.words.sentences", Locale.ROOT, Wording.class.getClassLoader());

	/** What went wrong and what to do, on one line. */
	public String problem(StudyProblem problem) {
		String key = "problem." + problem.kind();
		String shorter = key + (problem.values().isEmpty() ? ".none" : ".alone"); // where there is nothing to name, or nothing to list after it
		String line = fill(sentences.getString(problem.values().size() < 2 && sentences.containsKey(shorter) ? shorter : key), problem.values(), problem.file(), problem.place());
		String place = problem.place();
		boolean inQuery = problem.file() == null && place != null && place.startsWith(Queries.PLACE);
		return inQuery && place != null ? sentence("query.place", line, place.substring(Queries.PLACE.length())) : line;
	}

	/** As {@link #problem}, for a list that names file and place beside it. */
	public String finding(StudyProblem problem) {
		String key = "finding." + problem.kind();
		return sentences.containsKey(key) ? fill(sentences.getString(key), problem.values(), problem.file(), problem.place()) : problem(problem);
	}

	/** What a repair does, for a list that names file and place beside it. */
	public String fix(StudyRepair.Fix fix) {
		return fill(sentences.getString("fix." + fix.what()), fix.values(), fix.file(), fix.place());
	}

	/** What an act did, such as: code “Russia factor” on 7 passages. */
	public String act(Act.Kind kind, List<String> labels) {
		String one = "act." + kind + ".one";
		boolean single = kind == Act.Kind.APPLY_CODE ? labels.size() < 2 || labels.get(1).equals("1") : labels.size() < 2;
		String pattern = sentences.getString(single && sentences.containsKey(one) ? one : "act." + kind);
		return fill(pattern.replace("{count}", Integer.toString(labels.size())), labels, null, null);
	}

	/** Another sentence, its values not cut; a number has its word after it, as one or many. */
	public String sentence(String key, Object... values) {
		List<String> lines = Arrays.stream(values).map(value -> Shown.line(String.valueOf(value))).toList();
		return SLOT.matcher(counted(sentences.getString(key), lines)).replaceAll(match -> Matcher.quoteReplacement(lines.get(Integer.parseInt(match.group(1)))));
	}

	/** The pattern with the word that goes with each number, as one or many; where the value is missing, as many. */
	private static String counted(String pattern, List<String> values) {
		return COUNTED.matcher(pattern).replaceAll(match -> {
			int at = Integer.parseInt(match.group(1));
			boolean one = at < values.size() && values.get(at).equals("1");
			return Matcher.quoteReplacement("{" + match.group(1) + "} " + match.group(one ? 2 : 3));
		});
	}

	private String fill(String pattern, List<String> values, @Nullable Path file, @Nullable String place) {
		return SLOT.matcher(counted(pattern, values)).replaceAll(match -> Matcher.quoteReplacement(switch (match.group(1)) {
		case "others" -> list(values.subList(Math.min(1, values.size()), values.size()));
		case "all" -> list(values);
		case "unit" -> unit(values);
		case "file" -> file(file);
		case "where" -> file(file) + (place == null ? "" : " (" + value(place) + ")");
		default -> {
			int at = Integer.parseInt(match.group(1));
			yield at < values.size() ? value(values.get(at)) : "";
		}
		}));
	}

	private String unit(List<String> values) {
		String key = values.size() < 2 ? "" : "unit." + values.get(1);
		return sentences.containsKey(key) ? " " + sentences.getString(key) : "";
	}

	private String file(@Nullable Path file) {
		return file == null ? sentences.getString("file.none") : Shown.line(file.toString());
	}

	private static String list(List<String> values) {
		return String.join(", ", values.stream().map(value -> "“" + value(value) + "”").toList());
	}

	private static String value(String value) {
		return Shown.line(value, LONGEST);
	}
}
