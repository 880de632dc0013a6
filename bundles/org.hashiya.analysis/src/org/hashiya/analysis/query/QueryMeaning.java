// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.query.Term.Value;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Query;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Variable;

/**
 * What the names in a query mean, kept beside its text, so that it finds the same when a code, set, document, case, variable or coder has another name. Names are kept and not places: a text that
 * somebody else has changed is still understood. A name with a star, and one that several have, means whatever has it by then.
 */
public final class QueryMeaning {

	/** A name in a query, and of what kind that is which has it. */
	private record Named(Value value, ElementKind kind) {
	}

	private final Study study;
	private final QueryNames names;

	private QueryMeaning(Study study) {
		this.study = study;
		names = new QueryNames(study);
	}

	/** What the names in a query mean now; nothing of those that mean nothing, and of a query that cannot be understood. */
	public static List<Query.Meant> of(Study study, String query) {
		QueryMeaning meaning = new QueryMeaning(study);
		Map<List<Object>, Query.Meant> found = new LinkedHashMap<>();
		for (Named named : named(query)) {
			meaning.only(named).ifPresent(id -> found.putIfAbsent(List.of(named.value().text(), named.kind()), new Query.Meant(named.value().text(), named.kind(), id)));
		}
		return List.copyOf(found.values());
	}

	/**
	 * The text of a query with the names that things have now. What is gone, and what a name still means, stands as it is written.
	 *
	 * @param names what its names meant, see {@link #of}
	 */
	public static String current(Study study, String query, List<Query.Meant> names) {
		QueryMeaning meaning = new QueryMeaning(study);
		StringBuilder text = new StringBuilder(query);
		List<Named> named = names.isEmpty() ? List.of() : named(query);
		for (Named each : named.reversed()) { // the last first: places before it stay
			meaning.renamed(each, names).ifPresent(name -> text.replace(each.value().start(), each.value().end(), Tokens.quoted(name)));
		}
		return text.toString();
	}

	/** The text of a saved query with the names that things have now. */
	public static String current(Study study, Query query) {
		return current(study, query.text(), query.names());
	}

	private Optional<String> renamed(Named named, List<Query.Meant> meanings) {
		for (Query.Meant meant : meanings) {
			if (meant.kind() == named.kind() && meant.written().equals(named.value().text())) {
				return only(named).filter(meant.id()::equals).isPresent() ? Optional.empty() : nameOf(meant);
			}
		}
		return Optional.empty();
	}

	/** A name that leads there and nowhere else; its id where there is none. */
	private Optional<String> nameOf(Query.Meant meant) {
		UUID id = meant.id();
		List<String> candidates = new ArrayList<>();
		switch (meant.kind()) {
		case CODE -> {
			if (study.codebook().get(id) instanceof Code code) {
				candidates.addAll(List.of(code.name(), study.codebook().path(id)));
			}
		}
		case SET -> add(candidates, study.sets().get(id) instanceof MemberSet set ? set.name() : null);
		case DOCUMENT -> add(candidates, study.documents().get(id) instanceof Document document ? document.name() : null);
		case CASE -> add(candidates, study.cases().get(id) instanceof Case known ? known.name() : null);
		case VARIABLE -> add(candidates, study.variables().get(id) instanceof Variable variable ? variable.name() : null);
		case CODER -> add(candidates, study.coders().get(id) instanceof Coder coder ? coder.name() : null);
		case STUDY, RELATION, MEMO, QUERY, MILESTONE, PASSAGE, CODING, FOREIGN_PART -> {
			// no name in a query means these
		}
		}
		if (candidates.isEmpty()) {
			return Optional.empty(); // it is gone
		}
		candidates.add(id.toString());
		return candidates.stream().filter(name -> only(new Named(new Value(name, true, 0, 0), meant.kind())).filter(id::equals).isPresent()).findFirst();
	}

	private static void add(List<String> candidates, @Nullable String name) {
		if (name != null) {
			candidates.add(name);
		}
	}

	/** The one thing that a name means. */
	private Optional<UUID> only(Named named) {
		Value value = named.value();
		if (!value.quoted() && value.text().contains("*")) {
			return Optional.empty();
		}
		try {
			Set<UUID> ids = switch (named.kind()) {
			case CODE -> names.codes(value);
			case SET -> ids(names.all(study.sets().list(), MemberSet::name, value, Kind.SET_UNKNOWN));
			case DOCUMENT -> names.documents(value);
			case CASE -> ids(names.all(study.cases().list(), Case::name, value, Kind.CASE_UNKNOWN));
			case VARIABLE -> ids(names.all(study.variables().list(), Variable::name, value, Kind.VARIABLE_UNKNOWN));
			case CODER -> names.coders(value);
			case STUDY, RELATION, MEMO, QUERY, MILESTONE, PASSAGE, CODING, FOREIGN_PART -> Set.of();
			};
			return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
		} catch (StudyProblem problem) {
			return Optional.empty(); // nothing has this name
		}
	}

	private static Set<UUID> ids(List<? extends Element> elements) {
		return Set.copyOf(elements.stream().map(Element::id).toList());
	}

	/** The names in a query, in their order. */
	private static List<Named> named(String query) {
		List<Named> found = new ArrayList<>();
		try {
			collect(QueryParser.parse(query), found);
		} catch (QueryProblem problem) {
			return List.of();
		}
		found.sort(Comparator.comparingInt(named -> named.value().start()));
		return found;
	}

	private static void collect(Term term, List<Named> found) {
		switch (term) {
		case Term.Any any -> {
			// has no name
		}
		case Term.Name name -> found.add(new Named(name.code(), ElementKind.CODE));
		case Term.Said said -> add(said, found);
		case Term.Not not -> collect(not.term(), found);
		case Term.All all -> all.terms().forEach(each -> collect(each, found));
		case Term.Either either -> either.terms().forEach(each -> collect(each, found));
		case Term.Restricted restricted -> {
			collect(restricted.term(), found);
			add(restricted.by(), found);
		}
		case Term.Related related -> {
			collect(related.term(), found);
			collect(related.other(), found);
		}
		}
	}

	private static void add(Term.Said said, List<Named> found) {
		switch (said.field()) {
		case CODE, UNDER -> found.add(new Named(said.value(), ElementKind.CODE));
		case SET -> found.add(new Named(said.value(), ElementKind.SET));
		case DOCUMENT -> found.add(new Named(said.value(), ElementKind.DOCUMENT));
		case CASE -> found.add(new Named(said.value(), ElementKind.CASE));
		case VAR -> found.add(new Named(said.value(), ElementKind.VARIABLE));
		case BY -> found.add(new Named(said.value(), ElementKind.CODER));
		case TEXT, MEMO, GROUP, IS, SINCE, UNTIL, DEFINITION -> {
			// words, not names of elements
		}
		}
	}
}
