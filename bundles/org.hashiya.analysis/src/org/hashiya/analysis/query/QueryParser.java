// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.query.Term.Distance;
import org.hashiya.analysis.query.Term.Relation;
import org.hashiya.analysis.query.Term.Unit;
import org.hashiya.analysis.query.Term.Value;
import org.hashiya.analysis.query.Token.Kind;
import org.hashiya.model.StudyProblem;

/**
 * Reads a query. From loose to close: {@code or}, {@code and}, {@code not}, relations such as {@code overlaps} (from left to right), and what restricts codings, such as {@code by:}. Words
 * that follow each other are one name.
 */
final class QueryParser {

	/** Terms inside of terms; deeper ones would need a stack that not every thread has. */
	static final int DEEPEST = 100;
	private static final int LONGEST = 20_000;
	private static final String SAME = "same";
	private static final int FARTHEST = 1_000_000;

	private final String query;
	private final List<Token> tokens;
	private int next;
	private int depth;

	private QueryParser(String query, List<Token> tokens) {
		this.query = query;
		this.tokens = tokens;
	}

	/** @throws QueryProblem of a kind that begins with QUERY_, or TOO_LARGE */
	static Term parse(String query) throws QueryProblem {
		if (query.length() > LONGEST) {
			throw new QueryProblem(StudyProblem.Kind.TOO_LARGE, query, 0, 0, LONGEST, StudyProblem.Unit.CHARACTERS);
		}
		QueryParser parser = new QueryParser(query, Tokens.of(query));
		if (parser.peek().is(Kind.END)) {
			throw new QueryProblem(StudyProblem.Kind.QUERY_EMPTY, query, 0, query.length());
		}
		Term term = parser.either();
		if (!parser.peek().is(Kind.END)) {
			throw parser.problem(StudyProblem.Kind.QUERY_UNEXPECTED, parser.peek(), parser.shown(parser.peek()));
		}
		return term;
	}

	private Term either() throws QueryProblem {
		deeper();
		List<Term> terms = new ArrayList<>(List.of(all()));
		while (peek().is(Kind.OR)) {
			next++;
			terms.add(all());
		}
		depth--;
		return terms.size() == 1 ? terms.getFirst() : new Term.Either(terms);
	}

	private Term all() throws QueryProblem {
		List<Term> terms = new ArrayList<>(List.of(maybeNot()));
		while (peek().is(Kind.AND)) {
			next++;
			terms.add(maybeNot());
		}
		return terms.size() == 1 ? terms.getFirst() : new Term.All(terms);
	}

	private Term maybeNot() throws QueryProblem {
		if (!peek().is(Kind.NOT)) {
			return related();
		}
		next++;
		deeper();
		Term term = new Term.Not(maybeNot());
		depth--;
		return term;
	}

	private Term related() throws QueryProblem {
		int before = depth;
		Term term = restricted();
		while (peek().is(Kind.RELATION)) {
			Relation relation = Relation.valueOf(take().text().toUpperCase(Locale.ROOT));
			deeper();
			Term other = restricted();
			Distance within = null;
			if (peek().is(Kind.WITHIN) && relation.hasDistance()) {
				next++;
				within = distance();
			}
			term = new Term.Related(term, relation, other, within);
		}
		depth = before;
		return term;
	}

	/** A number with its unit, or {@code same paragraph}, {@code same turn}. */
	private Distance distance() throws QueryProblem {
		Token number = take();
		boolean same = number.is(Kind.WORD) && number.text().equalsIgnoreCase(SAME);
		int most = same ? 0 : number.is(Kind.WORD) ? number(number.text()) : -1;
		Token unit = most < 0 ? number : take();
		Unit counted = unit.is(Kind.WORD) ? unit(unit.text().toLowerCase(Locale.ROOT)) : null;
		if (most < 0 || counted == null || same && counted == Unit.WORDS) {
			throw problem(StudyProblem.Kind.QUERY_DISTANCE, unit, shown(unit));
		}
		return new Distance(most, counted);
	}

	private static @Nullable Unit unit(String word) {
		return switch (word) {
		case "word", "words" -> Unit.WORDS;
		case "paragraph", "paragraphs" -> Unit.PARAGRAPHS;
		case "turn", "turns" -> Unit.TURNS;
		default -> null;
		};
	}

	/** The number in the digits of any script, or -1. */
	private static int number(String digits) {
		long number = 0;
		for (int at = 0; at < digits.length(); at++) {
			int digit = Character.digit(digits.charAt(at), 10);
			number = digit < 0 ? FARTHEST + 1L : number * 10 + digit;
			if (number > FARTHEST) {
				return -1;
			}
		}
		return (int) number;
	}

	private Term restricted() throws QueryProblem {
		int before = depth;
		Term term = primary();
		while (peek().is(Kind.FIELD) && Field.of(peek().text()).filter(Field::restricts).isPresent()) {
			deeper();
			term = new Term.Restricted(term, said());
		}
		depth = before;
		return term;
	}

	private Term primary() throws QueryProblem {
		Token token = peek();
		switch (token.kind()) {
		case OPEN:
			next++;
			Term inside = either();
			if (!peek().is(Kind.CLOSE)) {
				throw peek().is(Kind.END) ? problem(StudyProblem.Kind.QUERY_NOT_CLOSED, token, "(") : problem(StudyProblem.Kind.QUERY_UNEXPECTED, peek(), shown(peek()));
			}
			next++;
			return inside;
		case ANY:
			next++;
			return new Term.Any();
		case WORD, QUOTED:
			return new Term.Name(value());
		case FIELD:
			Term.Said said = said();
			return said.field().restricts() ? new Term.Restricted(new Term.Any(), said) : said;
		case END:
			throw problem(StudyProblem.Kind.QUERY_TERM_MISSING, token); // nothing stands there that could be named
		case AND, OR, NOT, RELATION, WITHIN, COMPARISON, CLOSE:
		default:
			throw problem(StudyProblem.Kind.QUERY_TERM_MISSING, token, shown(token));
		}
	}

	private Term.Said said() throws QueryProblem {
		Token word = take();
		Optional<Field> field = Field.of(word.text());
		if (field.isEmpty()) {
			throw problem(StudyProblem.Kind.QUERY_FIELD_UNKNOWN, word, word.text());
		}
		Value value = valueOf(word);
		if (field.get() != Field.VAR) {
			return new Term.Said(field.get(), value, null, null);
		}
		Token sign = peek();
		if (!sign.is(Kind.COMPARISON)) {
			throw problem(StudyProblem.Kind.QUERY_COMPARISON_MISSING, sign, value.text());
		}
		next++;
		return new Term.Said(Field.VAR, value, new Value(sign.text(), false, sign.start(), sign.end()), valueOf(sign));
	}

	private Value valueOf(Token word) throws QueryProblem {
		if (!peek().is(Kind.WORD) && !peek().is(Kind.QUOTED)) {
			throw problem(StudyProblem.Kind.QUERY_VALUE_MISSING, peek(), query.substring(word.start(), word.end()));
		}
		return value();
	}

	/** What is quoted, or all words up to the next reserved word or sign. */
	private Value value() {
		Token first = take();
		if (first.is(Kind.QUOTED)) {
			return new Value(first.text(), true, first.start(), first.end());
		}
		Token last = first;
		while (peek().is(Kind.WORD)) {
			last = take();
		}
		return new Value(query.substring(first.start(), last.end()), false, first.start(), last.end());
	}

	private void deeper() throws QueryProblem {
		if (++depth > DEEPEST) {
			throw problem(StudyProblem.Kind.QUERY_TOO_DEEP, peek(), DEEPEST);
		}
	}

	private Token peek() {
		return tokens.get(next);
	}

	private Token take() {
		Token token = tokens.get(next);
		if (!token.is(Kind.END)) {
			next++;
		}
		return token;
	}

	private String shown(Token token) {
		return query.substring(token.start(), token.end());
	}

	private QueryProblem problem(StudyProblem.Kind kind, Token at, Object... values) {
		return new QueryProblem(kind, query, at.start(), at.end(), values);
	}
}
