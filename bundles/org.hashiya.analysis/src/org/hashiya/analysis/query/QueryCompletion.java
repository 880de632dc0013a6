// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.query.QueryProposal.Kind;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Document;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Study;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableValue;

/**
 * Says what can be written at a place of a query: names of the study that hold all words written so far (in any order, compared as a reader of Arabic does), fields, and the words that join
 * terms. Takes time in proportion to the names of one kind.
 */
public final class QueryCompletion {

	private static final int MOST = 50;
	private static final List<String> JOINING = List.of("and", "or", "overlaps", "inside", "contains", "follows", "precedes", "near");
	private static final List<String> RESTRICTING = Arrays.stream(Field.values()).filter(Field::restricts).map(field -> field.word() + ":").toList();
	private static final List<String> DISTANCES = List.of("words", "paragraphs", "turns");
	private static final String SAME = "same";
	private static final List<String> SAME_ONES = List.of("paragraph", "turn");

	private final Study study;
	private final String query;
	private final int caret;
	private final List<QueryProposal> proposals = new ArrayList<>();
	/** What stands before the caret. */
	private final List<Token> tokens;
	/** The first token of the name that is being written; the number of tokens where none is. */
	private final int first;

	private QueryCompletion(Study study, String query, int caret) {
		this.study = study;
		this.query = query;
		this.caret = caret;
		List<Token> all = Tokens.ofUnfinished(query.substring(0, caret));
		tokens = all.subList(0, all.size() - 1); // without the end
		int at = tokens.size();
		if (at > 0 && isOpenQuotation(query.substring(0, caret), tokens.getLast())) {
			at--;
		} else {
			while (at > 0 && tokens.get(at - 1).is(Token.Kind.WORD)) {
				at--;
			}
		}
		first = at;
	}

	/**
	 * What can be written where the caret is; the likeliest first, {@value #MOST} at most.
	 *
	 * @param caret in UTF-16 units of the query
	 * @throws IndexOutOfBoundsException if the caret is not in the query
	 */
	public static List<QueryProposal> at(Study study, String query, int caret) {
		QueryCompletion completion = new QueryCompletion(study, query, caret);
		completion.propose();
		return completion.proposals.stream().limit(MOST).toList();
	}

	/** A name as it can stand in a query: between quotes where that is needed. */
	public static String quoted(String name) {
		return Tokens.quoted(name);
	}

	private static boolean isOpenQuotation(String before, Token token) {
		if (!token.is(Token.Kind.QUOTED) || token.end() < before.length()) {
			return false;
		}
		try {
			Tokens.of(before.substring(token.start()));
			return false;
		} catch (QueryProblem e) {
			return true;
		}
	}

	private void propose() {
		@Nullable Token before = first == 0 ? null : tokens.get(first - 1);
		if (before == null) {
			term();
			return;
		}
		switch (before.kind()) {
		case FIELD -> Field.of(before.text()).ifPresent(this::values);
		case COMPARISON -> comparedWith();
		case WITHIN -> distance();
		case OPEN, AND, OR, NOT, RELATION -> term();
		case QUOTED, CLOSE, ANY -> joining(tokens.size() - first <= 1);
		case WORD, END -> {
			// a quotation behind a word: nothing makes sense of it
		}
		}
	}

	/** A code, a field, or what can follow a code that is written already. */
	private void term() {
		codes(false);
		if (tokens.size() - first <= 1 && !isQuotation()) {
			for (Field field : Field.values()) {
				proposeWord(Kind.FIELD, field.word() + ":", false);
			}
			proposeWord(Kind.OPERATOR, "not", true);
			proposeWord(Kind.OPERATOR, "any", true);
		}
		afterName();
	}

	/** The words that join terms, where a name before them may be whole. */
	private void afterName() {
		int words = tokens.size() - first;
		if (!isQuotation() && (words > 1 || words == 1 && isAfterSpace())) {
			joining(true);
		}
	}

	private void joining(boolean possible) {
		if (!possible) {
			return;
		}
		JOINING.forEach(word -> proposeWord(Kind.OPERATOR, word, true));
		if (first >= 2 && tokens.get(first - 2).is(Token.Kind.RELATION) || first >= 1 && tokens.get(first - 1).is(Token.Kind.RELATION)) {
			proposeWord(Kind.OPERATOR, "within", true);
		}
		RESTRICTING.forEach(word -> proposeWord(Kind.FIELD, word, false));
	}

	private void values(Field field) {
		switch (field) {
		case CODE, UNDER -> codes(true);
		case SET -> names(study.sets().list().stream().map(MemberSet::name).toList(), "");
		case DOCUMENT -> names(study.documents().list().stream().map(Document::name).toList(), "");
		case GROUP -> names(groups(), "");
		case CASE -> names(study.cases().list().stream().map(Case::name).toList(), "");
		case VAR -> names(study.variables().list().stream().map(Variable::name).toList(), " ");
		case BY -> names(study.coders().list().stream().map(coder -> coder.name()).toList(), "");
		case IS -> words("waiting");
		case DEFINITION -> words("earlier", "current");
		case MEMO -> words("*");
		case TEXT, SINCE, UNTIL -> {
			// whatever the person looks for
		}
		}
		if (field == Field.VAR && tokens.size() > first && isAfterSpace()) {
			for (String sign : List.of("=", "!=", "~", "<", "<=", ">", ">=")) {
				proposals.add(new QueryProposal(Kind.OPERATOR, sign, caret, caret, sign + " "));
			}
		} else {
			afterName();
		}
	}

	private Set<String> groups() {
		Set<String> groups = new LinkedHashSet<>();
		for (Document document : study.documents().list()) {
			for (int slash = document.group().indexOf('/'); slash > 0; slash = document.group().indexOf('/', slash + 1)) {
				groups.add(document.group().substring(0, slash));
			}
			groups.add(document.group());
		}
		groups.remove("");
		return groups;
	}

	private void comparedWith() {
		StringBuilder name = new StringBuilder();
		for (int at = first - 2; at >= 0 && !tokens.get(at).is(Token.Kind.FIELD); at--) {
			name.insert(0, tokens.get(at).text() + (name.isEmpty() ? "" : " "));
		}
		String wanted = QueryNames.folded(name.toString());
		Set<String> values = new LinkedHashSet<>();
		for (Variable variable : study.variables().list()) {
			if (QueryNames.folded(variable.name()).equals(wanted)) {
				Consumer<VariableValue> collector = value -> {
					if (value.variable().equals(variable.id())) {
						values.add(value.value());
					}
				};
				study.cases().list().forEach(each -> each.values().forEach(collector));
				study.documents().list().forEach(each -> each.values().forEach(collector));
			}
		}
		propose(Kind.VALUE, values, "");
		afterName();
	}

	private void distance() {
		if (tokens.size() - first >= 1) {
			(tokens.get(first).text().equalsIgnoreCase(SAME) ? SAME_ONES : DISTANCES).forEach(word -> proposeWord(Kind.OPERATOR, word, true));
		}
		if (tokens.size() - first <= 1) {
			proposeWord(Kind.OPERATOR, SAME, true);
		}
	}

	private void codes(boolean all) {
		Codebook codebook = study.codebook();
		String wanted = written();
		if (!all && wanted.isBlank()) {
			wanted = "";
		}
		List<QueryProposal> begin = new ArrayList<>();
		List<QueryProposal> hold = new ArrayList<>();
		String[] words = wanted.split(" +");
		for (Code code : codebook.list()) {
			if (begin.size() >= MOST) {
				break;
			}
			String name = QueryNames.folded(code.name());
			String path = QueryNames.folded(codebook.path(code));
			if (name.startsWith(wanted) || path.startsWith(wanted)) {
				begin.add(code(code));
			} else if (hold.size() < MOST && Arrays.stream(words).allMatch(path::contains)) {
				hold.add(code(code));
			}
		}
		proposals.addAll(begin);
		proposals.addAll(hold);
	}

	private QueryProposal code(Code code) {
		String path = study.codebook().path(code);
		boolean alone = study.codebook().find(code.name()).equals(List.of(code));
		return proposal(Kind.CODE, path, alone ? code.name() : path, "");
	}

	private void names(Iterable<String> names, String after) {
		propose(Kind.NAME, names, after);
	}

	private void propose(Kind kind, Iterable<String> names, String after) {
		String wanted = written();
		String[] words = wanted.split(" +");
		List<QueryProposal> begin = new ArrayList<>();
		List<QueryProposal> hold = new ArrayList<>();
		for (String name : names) {
			String folded = QueryNames.folded(name);
			if (folded.startsWith(wanted)) {
				begin.add(proposal(kind, name, name, after));
			} else if (Arrays.stream(words).allMatch(folded::contains)) {
				hold.add(proposal(kind, name, name, after));
			}
		}
		proposals.addAll(begin);
		proposals.addAll(hold);
	}

	private void words(String... words) {
		String wanted = written();
		for (String word : words) {
			if (word.startsWith(wanted)) {
				proposals.add(new QueryProposal(Kind.VALUE, word, start(), end(), word));
			}
		}
	}

	/** Proposes a word of the language in place of the last word, if that is its beginning; behind a space, there. */
	private void proposeWord(Kind kind, String word, boolean space) {
		boolean fresh = tokens.size() == first || isAfterSpace();
		String begun = fresh ? "" : tokens.getLast().text();
		if (Optional.of(word).filter(each -> each.regionMatches(true, 0, begun, 0, begun.length())).isPresent()) {
			proposals.add(new QueryProposal(kind, word, caret - begun.length(), fresh ? caret : end(), word + (space ? " " : "")));
		}
	}

	private QueryProposal proposal(Kind kind, String label, String name, String after) {
		return new QueryProposal(kind, label, start(), end(), Tokens.quoted(name) + after);
	}

	/** What is written of the name, as it is compared. */
	private String written() {
		if (tokens.size() == first) {
			return "";
		}
		return QueryNames.folded(isQuotation() ? tokens.get(first).text() : query.substring(tokens.get(first).start(), caret));
	}

	private boolean isQuotation() {
		return tokens.size() > first && tokens.get(first).is(Token.Kind.QUOTED);
	}

	private boolean isAfterSpace() {
		return caret > 0 && Tokens.isSpace(query.charAt(caret - 1));
	}

	private int start() {
		return tokens.size() == first ? caret : tokens.get(first).start();
	}

	/** The end of the word that the caret is in, or of the quotation. */
	private int end() {
		if (isQuotation()) {
			int start = tokens.get(first).start();
			return Tokens.ofUnfinished(query).stream().filter(token -> token.start() == start).findFirst().map(Token::end).orElse(caret);
		}
		int end = caret;
		while (end < query.length() && !Tokens.isSpace(query.charAt(end)) && "()&|!=<>~\"“”„«»".indexOf(query.charAt(end)) < 0) {
			end++;
		}
		return end;
	}
}
