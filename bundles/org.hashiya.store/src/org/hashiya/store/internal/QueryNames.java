// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hashiya.model.Change;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Put;
import org.hashiya.model.Query;
import org.hashiya.model.Study;
import org.hashiya.store.Erasure;
import org.hashiya.text.NameForms;

/** Takes names out of saved queries when what they name is erased: an id stands in their place, so a query means what it meant, and says where it means nothing any more. */
final class QueryNames {

	private QueryNames() {
	}

	/** What takes the name of a document out of the queries that mean it; a query that is called by the name is called otherwise. */
	static List<Change> ofDocument(Study study, UUID document) {
		List<Change> changes = new ArrayList<>();
		for (Query query : study.queries().list()) {
			Predicate<Query.Meant> goes = name -> isOf(name, document);
			if (query.names().stream().anyMatch(goes)) {
				UnaryOperator<String> rest = text -> query.names().stream().filter(goes).map(Query.Meant::written).reduce(text, (left, name) -> replaced(left, name, Erasure.MARK));
				changes.add(Put.replace(query, without(query, goes, rest, UnaryOperator.identity())));
			}
		}
		return changes;
	}

	/** What takes a person's name out of all queries. */
	static List<Change> ofPerson(Study study, NameForms forms) {
		List<Change> changes = new ArrayList<>();
		for (Query query : study.queries().list()) {
			if (forms.isIn(query.name()) || forms.isIn(query.text()) || query.names().stream().anyMatch(name -> forms.isIn(name.written()))) {
				UnaryOperator<String> rest = text -> forms.isIn(text) ? forms.replaced(text) : text;
				changes.add(Put.replace(query, without(query, name -> forms.isIn(name.written()), rest, rest)));
			}
		}
		return changes;
	}

	private static boolean isOf(Query.Meant name, UUID document) {
		return name.kind() == ElementKind.DOCUMENT && name.id().equals(document);
	}

	/**
	 * @param goes   names in whose place their id stands
	 * @param called what becomes of what the query is called
	 * @param words  what becomes of the other words of its text
	 */
	private static Query without(Query query, Predicate<Query.Meant> goes, UnaryOperator<String> called, UnaryOperator<String> words) {
		String text = query.text();
		List<Query.Meant> gone = query.names().stream().filter(goes).sorted(Comparator.comparing((Query.Meant name) -> name.written().length()).reversed()).toList();
		for (Query.Meant name : gone) { // the longest first: one may be part of another
			text = replaced(text, name.written(), name.id().toString());
		}
		return new Query(query.id(), called.apply(query.name()), words.apply(text), query.names().stream().filter(goes.negate()).toList(), query.created());
	}

	/** With something else where a name stands as a word of its own. */
	private static String replaced(String text, String name, String by) {
		return text.replaceAll("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}\\p{N}])", Matcher.quoteReplacement(by));
	}
}
