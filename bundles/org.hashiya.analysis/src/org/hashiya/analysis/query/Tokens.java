// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hashiya.analysis.query.Token.Kind;
import org.hashiya.model.StudyProblem;

/** Cuts a query into words and signs. Invisible direction marks, which come with text that is pasted, count as spaces. */
final class Tokens {

	private static final String SIGNS = "()&|!=<>~\"“”„«»";
	/** Signs that open a quotation, each with that which closes it at the same place below. */
	private static final String OPENING = "\"“„«";
	private static final String CLOSING = "\"””»";

	private final String query;
	private final boolean unfinished;
	private final List<Token> tokens = new ArrayList<>();
	private int at;

	private Tokens(String query, boolean unfinished) {
		this.query = query;
		this.unfinished = unfinished;
	}

	/**
	 * The words and signs; the last is an END.
	 *
	 * @throws QueryProblem QUERY_NOT_CLOSED where a quotation has no end, QUERY_UNEXPECTED for a sign that means nothing here
	 */
	static List<Token> of(String query) throws QueryProblem {
		Tokens tokens = new Tokens(query, false);
		tokens.read();
		return tokens.tokens;
	}

	/** The words and signs of a query that is being written: its last quotation may have no end yet, and signs that mean nothing are left out. */
	static List<Token> ofUnfinished(String query) {
		Tokens tokens = new Tokens(query, true);
		try {
			tokens.read();
		} catch (QueryProblem e) {
			throw new IllegalStateException(e); // nothing is a problem there
		}
		return tokens.tokens;
	}

	/** A name as it can stand in a query: between quotes where its words would mean something else. */
	static String quoted(String name) {
		boolean plain = !name.isEmpty() && !name.contains("*") && !isSpace(name.charAt(0)) && !isSpace(name.charAt(name.length() - 1));
		for (int i = 0; plain && i < name.length(); i++) {
			plain = SIGNS.indexOf(name.charAt(i)) < 0 && name.charAt(i) != ':' && (name.charAt(i) == ' ' || !isSpace(name.charAt(i)));
		}
		if (plain && ofUnfinished(name).stream().allMatch(token -> token.is(Kind.WORD) || token.is(Kind.END))) {
			return name;
		}
		return name.indexOf('"') >= 0 && name.indexOf('»') < 0 ? "«" + name + "»" : "\"" + name.replace("\"", "\"\"") + "\"";
	}

	private void read() throws QueryProblem {
		while (true) {
			while (at < query.length() && isSpace(query.charAt(at))) {
				at++;
			}
			if (at == query.length()) {
				add(Kind.END, "", at, at);
				return;
			}
			char sign = query.charAt(at);
			if (OPENING.indexOf(sign) >= 0) {
				quotation(CLOSING.charAt(OPENING.indexOf(sign)));
			} else if (SIGNS.indexOf(sign) >= 0) {
				sign(sign);
			} else {
				word();
			}
		}
	}

	private void quotation(char close) throws QueryProblem {
		int start = at++;
		StringBuilder text = new StringBuilder();
		while (at < query.length()) {
			char unit = query.charAt(at++);
			if (unit != close) {
				text.append(unit);
			} else if (at < query.length() && query.charAt(at) == close) {
				text.append(close); // doubled, it stands for itself
				at++;
			} else {
				add(Kind.QUOTED, text.toString(), start, at);
				return;
			}
		}
		if (unfinished) {
			add(Kind.QUOTED, text.toString(), start, at);
			return;
		}
		throw new QueryProblem(StudyProblem.Kind.QUERY_NOT_CLOSED, query, start, query.length(), query.substring(start, start + 1));
	}

	private void sign(char sign) throws QueryProblem {
		boolean equals = at + 1 < query.length() && query.charAt(at + 1) == '=';
		switch (sign) {
		case '(' -> add(Kind.OPEN, 1);
		case ')' -> add(Kind.CLOSE, 1);
		case '&' -> add(Kind.AND, 1);
		case '|' -> add(Kind.OR, 1);
		case '=', '~' -> add(Kind.COMPARISON, 1);
		case '<', '>' -> add(Kind.COMPARISON, equals ? 2 : 1);
		case '!' -> add(equals ? Kind.COMPARISON : Kind.NOT, equals ? 2 : 1);
		default -> {
			if (!unfinished) {
				throw new QueryProblem(StudyProblem.Kind.QUERY_UNEXPECTED, query, at, at + 1, sign);
			}
			at++;
		}
		}
	}

	private void word() {
		int start = at;
		boolean value = !tokens.isEmpty() && (tokens.getLast().is(Kind.FIELD) || tokens.getLast().is(Kind.COMPARISON)); // 10:30 is a time here
		while (at < query.length() && !isSpace(query.charAt(at)) && SIGNS.indexOf(query.charAt(at)) < 0 && (value || query.charAt(at) != ':')) {
			at++;
		}
		String word = query.substring(start, at);
		if (at < query.length() && query.charAt(at) == ':' && !value) {
			at++;
			add(Kind.FIELD, word, start, at);
			return;
		}
		String lower = word.toLowerCase(Locale.ROOT);
		Kind kind = switch (lower) {
		case "and" -> Kind.AND;
		case "or" -> Kind.OR;
		case "not" -> Kind.NOT;
		case "any" -> Kind.ANY;
		case "within" -> Kind.WITHIN;
		case "overlaps", "inside", "contains", "follows", "precedes", "near" -> Kind.RELATION;
		default -> Kind.WORD;
		};
		add(kind, kind == Kind.WORD ? word : lower, start, at);
	}

	private void add(Kind kind, int length) {
		add(kind, query.substring(at, at + length), at, at + length);
		at += length;
	}

	private void add(Kind kind, String text, int start, int end) {
		tokens.add(new Token(kind, text, start, end));
	}

	static boolean isSpace(char unit) {
		boolean direction = unit >= 0x200E && unit <= 0x200F || unit >= 0x202A && unit <= 0x202E || unit >= 0x2066 && unit <= 0x2069 || unit == 0x61C;
		return direction || Character.isWhitespace(unit) || Character.isSpaceChar(unit);
	}
}
