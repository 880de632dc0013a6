// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.List;
import java.util.function.Predicate;

import org.hashiya.analysis.query.Term.Value;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Values;
import org.hashiya.model.Variable;
import org.hashiya.model.Variable.Type;
import org.hashiya.model.VariableValue;

/** A comparison with the value of a variable. Text is compared as a reader of Arabic does. */
record Comparison(Variable variable, Predicate<String> test) {

	/** Whether a sign can stand between values of a type: text and yes or no have no order. */
	static boolean makesSense(Type type, String sign) {
		return !(sign.startsWith("<") || sign.startsWith(">")) || type != Type.TEXT && type != Type.BOOLEAN;
	}

	/**
	 * A comparison.
	 *
	 * @param sign one of = != ~ < <= > >=
	 * @throws StudyProblem VALUE_INVALID where the operand does not fit the type
	 */
	static Comparison of(Variable variable, String sign, Value operand) throws StudyProblem {
		if (QueryNames.isAnything(operand)) {
			boolean wanted = !sign.equals("!=");
			return new Comparison(variable, value -> wanted);
		}
		if (sign.equals("~")) {
			String wanted = QueryNames.folded(operand.text());
			return new Comparison(variable, value -> QueryNames.folded(value).contains(wanted));
		}
		if (variable.type() == Type.TEXT) {
			boolean pattern = !operand.quoted() && operand.text().contains("*");
			String wanted = QueryNames.folded(operand.text());
			Predicate<String> same = pattern ? QueryNames.pattern(operand.text()) : value -> QueryNames.folded(value).equals(wanted);
			return new Comparison(variable, sign.equals("!=") ? same.negate() : same);
		}
		String wanted = Values.canonical(variable, operand.text());
		return new Comparison(variable, value -> holds(variable.type(), value, sign, wanted));
	}

	private static boolean holds(Type type, String value, String sign, String wanted) {
		int order;
		try {
			order = Values.compare(type, value, wanted);
		} catch (IllegalArgumentException e) {
			return false; // an import brought a value that is none of its type
		}
		return switch (sign) {
		case "=" -> order == 0;
		case "!=" -> order != 0;
		case "<" -> order < 0;
		case "<=" -> order <= 0;
		case ">" -> order > 0;
		default -> order >= 0;
		};
	}

	/** Whether one of the values is the variable's and stands so. */
	boolean holds(List<VariableValue> values) {
		return values.stream().anyMatch(value -> value.variable().equals(variable.id()) && test.test(value.value()));
	}
}
