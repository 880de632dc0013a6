// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.hashiya.analysis.query.Term.Value;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Target;

/** Looks up in a study what a query names. */
final class QueryBinder {

	private static final String WAITING = "waiting";
	private static final String EARLIER = "earlier";
	private static final String CURRENT = "current";

	private final String query;
	private final Study study;
	private final ZoneId zone;
	private final QueryNames names;

	/** @param zone where the days are those that a query means */
	QueryBinder(String query, Study study, ZoneId zone) {
		this.query = query;
		this.study = study;
		this.zone = zone;
		names = new QueryNames(study);
	}

	/** @throws QueryProblem where a name is unknown or a value makes no sense */
	Condition bind(Term term) throws QueryProblem {
		return switch (term) {
		case Term.Any any -> new Conditions.Any();
		case Term.Name name -> new CodeCondition(look(name.code(), () -> names.codes(name.code())));
		case Term.Said said -> said(said);
		case Term.Not not -> new Conditions.Not(bind(not.term()));
		case Term.All all -> new Conditions.All(bind(all.terms()));
		case Term.Either either -> new Conditions.Either(bind(either.terms()));
		case Term.Restricted restricted -> new Conditions.Restricted(bind(restricted.term()), restriction(restricted.by()));
		case Term.Related related -> new RelatedCondition(bind(related.term()), related.relation(), bind(related.other()), related.within());
		};
	}

	private List<Condition> bind(List<Term> terms) throws QueryProblem {
		List<Condition> conditions = new ArrayList<>(terms.size());
		for (Term term : terms) {
			conditions.add(bind(term));
		}
		return conditions;
	}

	private Condition said(Term.Said said) throws QueryProblem {
		Value value = said.value();
		return switch (said.field()) {
		case CODE -> new CodeCondition(look(value, () -> names.codes(value)));
		case UNDER -> new CodeCondition(names.withSubcodes(look(value, () -> names.codes(value))));
		case SET -> ofSets(look(value, () -> names.all(study.sets().list(), MemberSet::name, value, Kind.SET_UNKNOWN)));
		case TEXT -> new WordsCondition(value.text());
		case MEMO -> noted(value);
		case DOCUMENT -> BelongingCondition.to(look(value, () -> names.documents(value)));
		case GROUP -> BelongingCondition.to(look(value, () -> names.documentsOfGroup(value)));
		case CASE -> ofCases(look(value, () -> names.all(study.cases().list(), Case::name, value, Kind.CASE_UNKNOWN)), Set.of());
		case VAR -> compared(said);
		case IS -> {
			if (!value.text().equalsIgnoreCase(WAITING)) {
				throw unknown(said, WAITING);
			}
			yield new Conditions.Waiting();
		}
		case BY, SINCE, UNTIL, DEFINITION -> throw new IllegalArgumentException(said.toString()); // the parser makes no such term
		};
	}

	private static Condition ofSets(List<MemberSet> sets) {
		Set<UUID> codes = new HashSet<>();
		Set<UUID> documents = new HashSet<>();
		sets.forEach(set -> {
			codes.addAll(set.codes());
			documents.addAll(set.documents());
		});
		return documents.isEmpty() ? new CodeCondition(codes) : new Conditions.Either(List.of(new CodeCondition(codes), BelongingCondition.to(documents)));
	}

	private static Condition ofCases(List<Case> cases, Set<UUID> furtherDocuments) {
		Set<UUID> documents = new HashSet<>(furtherDocuments);
		Set<UUID> passages = new HashSet<>();
		Set<UUID> in = new HashSet<>();
		Set<UUID> codes = new HashSet<>();
		for (Case each : cases) {
			documents.addAll(each.documents());
			codes.addAll(each.codes());
			for (Target target : each.passages()) {
				UUID document = target.document();
				if (document != null) {
					passages.add(target.id());
					in.add(document);
				}
			}
		}
		Condition belonging = new BelongingCondition(documents, passages, in);
		return codes.isEmpty() ? belonging : new Conditions.Either(List.of(belonging, new CodeCondition(codes)));
	}

	private Condition noted(Value value) {
		Predicate<Memo> test = memo -> true;
		if (!QueryNames.isAnything(value)) {
			String wanted = QueryNames.folded(value.text());
			test = memo -> TextIndexes.FOLDING.folded(memo.title()).contains(wanted) || TextIndexes.FOLDING.folded(memo.text()).contains(wanted);
		}
		Set<UUID> targets = new HashSet<>();
		Set<UUID> documents = new HashSet<>();
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			UUID document = target == null ? null : target.document();
			if (target != null && document != null && (target.kind() == ElementKind.PASSAGE || target.kind() == ElementKind.CODING) && test.test(memo)) {
				targets.add(target.id());
				documents.add(document);
			}
		}
		return new NotedCondition(targets, documents);
	}

	private Condition compared(Term.Said said) throws QueryProblem {
		Value name = said.value();
		Value sign = said.comparison();
		Value operand = said.operand();
		if (sign == null || operand == null) {
			throw new QueryProblem(Kind.QUERY_COMPARISON_MISSING, query, name.end(), name.end(), name.text());
		}
		List<Comparison> tests = new ArrayList<>();
		for (var variable : look(name, () -> names.all(study.variables().list(), each -> each.name(), name, Kind.VARIABLE_UNKNOWN))) {
			if (!Comparison.makesSense(variable.type(), sign.text())) {
				throw new QueryProblem(Kind.QUERY_COMPARISON, query, sign.start(), sign.end(), variable.name(), variable.type().key(), sign.text());
			}
			tests.add(look(operand, () -> Comparison.of(variable, sign.text(), operand)));
		}
		Set<UUID> documents = new HashSet<>();
		study.documents().list().stream().filter(document -> tests.stream().anyMatch(test -> test.holds(document.values()))).forEach(document -> documents.add(document.id()));
		return ofCases(study.cases().list().stream().filter(each -> tests.stream().anyMatch(test -> test.holds(each.values()))).toList(), documents);
	}

	private Predicate<Coding> restriction(Term.Said said) throws QueryProblem {
		Value value = said.value();
		switch (said.field()) {
		case BY:
			Set<UUID> coders = Set.copyOf(look(value, () -> names.coders(value)));
			return coding -> coders.contains(coding.coder());
		case SINCE:
			Instant from = period(value, false);
			return coding -> !before(coding, from, true);
		case UNTIL:
			Instant to = period(value, true);
			return coding -> before(coding, to, false);
		case DEFINITION:
			return definition(said);
		//$CASES-OMITTED$
		default:
			throw new IllegalArgumentException(said.toString()); // the parser lets only these restrict
		}
	}

	/** Whether a coding was made before a moment; one whose time nobody knows is neither before nor after. */
	private static boolean before(Coding coding, Instant moment, boolean unknown) {
		Instant created = coding.created();
		return created == null ? unknown : created.isBefore(moment);
	}

	private Predicate<Coding> definition(Term.Said said) throws QueryProblem {
		String word = said.value().text().toLowerCase(Locale.ROOT);
		if (word.equals(EARLIER)) {
			return coding -> coding.definitionVersion() != version(coding);
		}
		if (word.equals(CURRENT)) {
			return coding -> coding.definitionVersion() == version(coding);
		}
		try {
			int place = Integer.parseInt(word); // understands the digits of every script
			return coding -> place(coding) == place;
		} catch (NumberFormatException e) {
			throw unknown(said, EARLIER, CURRENT, "1", "2");
		}
	}

	private long version(Coding coding) {
		Code code = study.codebook().get(coding.code());
		return code == null ? 0 : code.definition().version();
	}

	/** Which of the code's definitions was in force, the first being 1. */
	private int place(Coding coding) {
		Code code = study.codebook().get(coding.code());
		return code == null ? 0 : code.place(coding.definitionVersion());
	}

	/** When a year, month or day begins, or the next one. */
	private Instant period(Value value, boolean next) throws QueryProblem {
		StringBuilder digits = new StringBuilder();
		value.text().codePoints().forEach(c -> digits.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
		String text = digits.toString();
		try {
			LocalDate day = switch (text.length()) {
			case 4 -> Year.parse(text).plusYears(next ? 1 : 0).atDay(1);
			case 7 -> YearMonth.parse(text).plusMonths(next ? 1 : 0).atDay(1);
			default -> LocalDate.parse(text).plusDays(next ? 1 : 0);
			};
			return day.atStartOfDay(zone).toInstant();
		} catch (DateTimeException e) {
			throw new QueryProblem(Kind.QUERY_DATE, query, value.start(), value.end(), value.text());
		}
	}

	private QueryProblem unknown(Term.Said said, String... known) {
		List<Object> values = new ArrayList<>(List.of(said.field().word() + ":", said.value().text()));
		values.addAll(List.of(known));
		return new QueryProblem(Kind.QUERY_VALUE_UNKNOWN, query, said.value().start(), said.value().end(), values.toArray());
	}

	/** Something that is looked up in the study. */
	private interface Lookup<T> {
		T find() throws StudyProblem;
	}

	private <T> T look(Value at, Lookup<T> lookup) throws QueryProblem {
		try {
			return lookup.find();
		} catch (StudyProblem problem) {
			throw new QueryProblem(problem, query, at.start(), at.end());
		}
	}
}
