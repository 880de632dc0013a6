// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.hashiya.analysis.query.Term.Value;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * Finds what a query names. First as it is written; where there is none such, as a reader of Arabic compares names (without tashkeel, tatweel, forms of alef, and case). In a name without
 * quotes a star stands for anything.
 */
final class QueryNames {

	private static final int MOST_SHOWN = 10;
	private static final String ANYTHING = "*";

	private final Study study;

	QueryNames(Study study) {
		this.study = study;
	}

	/**
	 * Ids of the codes that are meant: by id, path, end of path or name.
	 *
	 * @throws StudyProblem CODE_UNKNOWN, CODE_AMBIGUOUS
	 */
	Set<UUID> codes(Value value) throws StudyProblem {
		Codebook codebook = study.codebook();
		if (isPattern(value)) {
			Predicate<String> pattern = pattern(value.text());
			return ids(codebook.list().stream().filter(code -> pattern.test(code.name()) || pattern.test(codebook.path(code))).toList(), Kind.CODE_UNKNOWN, value);
		}
		List<Code> found = codebook.find(value.text());
		if (found.isEmpty()) {
			String wanted = folded(value.text());
			String below = Codebook.SEPARATOR + wanted;
			String name = wanted.substring(wanted.lastIndexOf(Codebook.SEPARATOR) + 1);
			List<Code> alike = codebook.list().stream().filter(code -> folded(code.name()).endsWith(name)).toList(); // paths are made of these only
			found = alike.stream().filter(code -> folded(codebook.path(code)).equals(wanted)).toList();
			found = found.isEmpty() ? alike.stream().filter(code -> folded(codebook.path(code)).endsWith(below)).toList() : found;
		}
		if (found.size() > 1) {
			List<Object> values = new ArrayList<>(List.of(value.text()));
			found.stream().limit(MOST_SHOWN).forEach(code -> values.add(codebook.path(code)));
			throw StudyProblem.of(Kind.CODE_AMBIGUOUS, values.toArray());
		}
		return ids(found, Kind.CODE_UNKNOWN, value);
	}

	/** @throws StudyProblem DOCUMENT_UNKNOWN, DOCUMENT_AMBIGUOUS */
	Set<UUID> documents(Value value) throws StudyProblem {
		if (!isPattern(value)) {
			try {
				return Set.of(study.resolveDocument(value.text()).id());
			} catch (StudyProblem e) {
				if (e.kind() != Kind.DOCUMENT_UNKNOWN) {
					throw e;
				}
			}
		}
		return ids(named(study.documents().list(), Document::name, value), Kind.DOCUMENT_UNKNOWN, value);
	}

	/**
	 * Ids of the documents of a group and of the groups in it.
	 *
	 * @throws StudyProblem GROUP_UNKNOWN
	 */
	Set<UUID> documentsOfGroup(Value value) throws StudyProblem {
		String wanted = folded(value.text());
		Predicate<String> test = isPattern(value) ? pattern(value.text()) : group -> (folded(group) + "/").startsWith(wanted + "/");
		return ids(study.documents().list().stream().filter(document -> !document.group().isEmpty() && test.test(document.group())).toList(), Kind.GROUP_UNKNOWN, value);
	}

	/** @throws StudyProblem CODER_UNKNOWN */
	Set<UUID> coders(Value value) throws StudyProblem {
		if (!isPattern(value)) {
			try {
				return Set.of(study.resolveCoder(value.text()).id());
			} catch (StudyProblem e) {
				// perhaps it is written with other vowel marks
			}
		}
		return ids(named(study.coders().list(), coder -> coder.name(), value), Kind.CODER_UNKNOWN, value);
	}

	/**
	 * The elements of one kind with a name; all of them, where several have it.
	 *
	 * @param unknown what to complain of where none has it
	 * @throws StudyProblem of this kind
	 */
	<E extends Element> List<E> all(List<E> elements, Function<E, String> name, Value value, Kind unknown) throws StudyProblem {
		List<E> found = named(elements, name, value);
		if (found.isEmpty()) {
			throw StudyProblem.of(unknown, value.text());
		}
		return found;
	}

	private static <E extends Element> List<E> named(List<E> elements, Function<E, String> name, Value value) {
		if (isPattern(value)) {
			Predicate<String> pattern = pattern(value.text());
			return elements.stream().filter(element -> pattern.test(name.apply(element))).toList();
		}
		List<E> same = elements.stream().filter(element -> name.apply(element).equals(value.text()) || element.id().toString().equalsIgnoreCase(value.text())).toList();
		String wanted = folded(value.text());
		return same.isEmpty() ? elements.stream().filter(element -> folded(name.apply(element)).equals(wanted)).toList() : same;
	}

	private static Set<UUID> ids(List<? extends Element> found, Kind unknown, Value value) throws StudyProblem {
		if (found.isEmpty()) {
			throw StudyProblem.of(unknown, value.text());
		}
		Set<UUID> ids = new LinkedHashSet<>();
		found.forEach(element -> ids.add(element.id()));
		return ids;
	}

	/** The codes with all below them. */
	Set<UUID> withSubcodes(Set<UUID> codes) {
		Set<UUID> all = new HashSet<>();
		codes.forEach(code -> all.addAll(study.codebook().withSubcodes(code)));
		return all;
	}

	/** Whether a value is a star alone: anything. */
	static boolean isAnything(Value value) {
		return !value.quoted() && value.text().equals(ANYTHING);
	}

	private static boolean isPattern(Value value) {
		return !value.quoted() && value.text().contains(ANYTHING);
	}

	static Predicate<String> pattern(String withStars) {
		List<String> parts = new ArrayList<>();
		for (String part : withStars.split("\\*", -1)) {
			parts.add(part.isEmpty() ? "" : Pattern.quote(folded(part)));
		}
		Pattern pattern = Pattern.compile(String.join(".*", parts), Pattern.DOTALL);
		return name -> pattern.matcher(folded(name)).matches();
	}

	static String folded(String name) {
		return TextIndexes.FOLDING.folded(name).strip();
	}
}
