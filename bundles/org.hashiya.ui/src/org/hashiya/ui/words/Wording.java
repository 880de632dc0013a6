// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.words;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.StudyRepair;
import org.hashiya.text.Isolates;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

/**
 * Puts what the core rooms only name into sentences of the person's language. Names in them are isolated, so that an Arabic name in an English sentence reorders nothing. Sentences are patterns of
 * ICU's MessageFormat with named arguments: {@code {0}} and on for values, {@code {others}} for all values but the first, {@code {kind}} for the second where a word is chosen by it, {@code {limit}} for the first as a number of the language, {@code {all}}, {@code {quoted}} for all with each in quotation marks, {@code {file}}, {@code {place}}.
 */
public final class Wording {

	private static final String BUNDLE = "org.hashiya.ui.words.sentences"; //$NON-NLS-1$
	private static final int LONGEST = 80;
	private static final Pattern LINE = Pattern.compile("line (\\d+)"); //$NON-NLS-1$

	private final ResourceBundle sentences;
	private final ULocale locale;

	Wording(Locale locale) {
		this.locale = ULocale.forLocale(locale);
		sentences = ResourceBundle.getBundle(BUNDLE, locale, Wording.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** What happened, what is safe, and what to do, in one or two sentences. */
	public static String problem(StudyProblem problem) {
		return new Wording(Locale.getDefault()).sentence(problem);
	}

	/** What is wrong with a file, for a list that names file and place beside it. */
	public static String finding(StudyProblem problem) {
		Wording words = new Wording(Locale.getDefault());
		String key = "finding." + problem.kind(); //$NON-NLS-1$
		return words.sentences.containsKey(key) ? words.format(key, words.arguments(problem.values())) : words.sentence(problem);
	}

	/** What a repair does, for the same list. */
	public static String repair(StudyRepair.Fix fix) {
		Wording words = new Wording(Locale.getDefault());
		return words.format("repair." + fix.what(), words.arguments(fix.values())); //$NON-NLS-1$
	}

	/** Where in a file: the line in the person's words, anything else as it is. */
	public static String place(String place) {
		Matcher line = LINE.matcher(place);
		return line.matches() ? MessageFormat.format(new Wording(Locale.getDefault()).sentences.getString("place.line"), line.group(1)) : place; //$NON-NLS-1$
	}

	/** The name of an act as a step of undo, such as "code “Russia factor”", without "Undo". */
	public static String act(HistoryEntry entry) {
		return act(entry.kind(), entry.labels());
	}

	/** As {@link #act(HistoryEntry)}, for an act that is not in the journal yet. */
	public static String act(Act.Kind kind, List<String> labels) {
		return new Wording(Locale.getDefault()).name(kind, labels);
	}

	String sentence(StudyProblem problem) {
		Map<String, Object> arguments = arguments(problem.values());
		Path file = problem.file();
		String place = problem.place();
		arguments.put("file", file == null ? sentences.getString("file.none") : Isolates.wrap(file.toString())); //$NON-NLS-1$ //$NON-NLS-2$
		arguments.put("place", place == null ? "" : Isolates.wrap(place(place))); //$NON-NLS-1$ //$NON-NLS-2$
		arguments.put("where", file == null ? "file" : place == null ? "whole" : "place"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return format("problem." + problem.kind(), arguments); //$NON-NLS-1$
	}

	String name(Act.Kind kind, List<String> labels) {
		return format("act." + kind, arguments(labels)); //$NON-NLS-1$
	}

	private String format(String key, Map<String, Object> arguments) {
		return new MessageFormat(sentences.getString(key), locale).format(arguments);
	}

	private Map<String, Object> arguments(List<String> values) {
		Map<String, Object> arguments = new HashMap<>();
		for (int at = 0; at < 4; at++) {
			arguments.put(String.valueOf(at), at < values.size() ? value(values.get(at)) : ""); //$NON-NLS-1$
		}
		arguments.put("n", number(values)); //$NON-NLS-1$
		arguments.put("limit", limit(values)); //$NON-NLS-1$
		arguments.put("kind", values.size() < 2 ? "" : values.get(1).replace('-', '_')); //$NON-NLS-1$ //$NON-NLS-2$
		arguments.put("count", values.size()); //$NON-NLS-1$
		arguments.put("all", join(values)); //$NON-NLS-1$
		arguments.put("quoted", values.stream().map(value -> MessageFormat.format(sentences.getString("list.quoted"), value(value))).collect(Collectors.joining(sentences.getString("list.separator")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		arguments.put("others", join(values.subList(Math.min(1, values.size()), values.size()))); //$NON-NLS-1$
		return arguments;
	}

	/** The second value as a number, for plurals; 0 where it is none. */
	private static @Nullable Object number(List<String> values) {
		String second = values.size() < 2 ? "" : values.get(1); //$NON-NLS-1$
		return second.matches("[0-9]{1,9}") ? Integer.valueOf(second) : Integer.valueOf(0); //$NON-NLS-1$
	}

	/** The first value as a number; as it is where it is none. */
	private static Object limit(List<String> values) {
		String first = values.isEmpty() ? "" : values.getFirst(); //$NON-NLS-1$
		return first.matches("[0-9]{1,18}") ? Long.valueOf(first) : value(first); //$NON-NLS-1$
	}

	private String join(List<String> values) {
		return String.join(sentences.getString("list.separator"), values.stream().map(Wording::value).toList()); //$NON-NLS-1$
	}

	/** Isolated, and cut where a quote would fill the window. */
	private static String value(String value) {
		String oneLine = value.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		int length = oneLine.codePointCount(0, oneLine.length());
		return Isolates.wrap(length <= LONGEST ? oneLine : oneLine.substring(0, oneLine.offsetByCodePoints(0, LONGEST - 1)) + "…"); //$NON-NLS-1$
	}
}
