// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Variable.Type;

/** Values of variables: how people write them, how they are kept, and how they compare. */
public final class Values {

	/** More digits no value of a study needs, and numbers such as 1E999999999 would fill the memory when they are written out. */
	private static final int MOST_DIGITS = 400;

	private Values() {
	}

	/**
	 * A value as it is kept: in the lexical form of XML Schema. Digits of any script are understood, in numbers an Arabic decimal sign and a comma that is no thousands separator; yes, no,
	 * 1 and 0 as well as true and false; a day and a time with a space or a T between them.
	 *
	 * @throws StudyProblem VALUE_INVALID if it does not fit the type
	 */
	public static String canonical(Variable variable, String typed) throws StudyProblem {
		String stripped = typed.strip();
		try {
			return switch (variable.type()) {
			case TEXT -> typed;
			case BOOLEAN -> Boolean.toString(bool(latin(stripped)));
			case INTEGER -> new BigInteger(number(stripped)).toString();
			case DECIMAL -> decimal(stripped).toPlainString();
			case DATE -> LocalDate.parse(latin(stripped)).toString();
			case DATE_TIME -> dateTime(latin(stripped));
			};
		} catch (DateTimeException | IllegalArgumentException e) {
			throw new StudyProblem(Kind.VALUE_INVALID, null, null, e, variable.name(), variable.type().key(), typed);
		}
	}

	/**
	 * Compares two values of one type by what they mean: numbers by size, days and times by time (a time without an offset is taken as UTC), false before true, text by characters.
	 *
	 * @throws IllegalArgumentException if one of them does not fit the type
	 */
	public static int compare(Type type, String one, String other) {
		try {
			return switch (type) {
			case TEXT -> one.compareTo(other);
			case BOOLEAN -> Boolean.compare(bool(one), bool(other));
			case INTEGER, DECIMAL -> decimal(one).compareTo(decimal(other));
			case DATE -> LocalDate.parse(one).compareTo(LocalDate.parse(other));
			case DATE_TIME -> moment(one).compareTo(moment(other));
			};
		} catch (DateTimeException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private static boolean bool(String word) {
		return switch (word.toLowerCase(Locale.ROOT)) {
		case "true", "yes", "1", "نعم" -> true;
		case "false", "no", "0", "لا" -> false;
		default -> throw new IllegalArgumentException(word);
		};
	}

	private static BigDecimal decimal(String typed) {
		BigDecimal number = new BigDecimal(number(typed));
		if (Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS) {
			throw new IllegalArgumentException(typed);
		}
		return number;
	}

	/** A number as Java reads it. */
	private static String number(String typed) {
		String latin = latin(typed).replace('٫', '.').replace("٬", "");
		if (latin.length() > MOST_DIGITS) {
			throw new IllegalArgumentException(typed);
		}
		return latin.indexOf(',') == latin.lastIndexOf(',') && latin.indexOf('.') < 0 && !latin.matches("[+-]?\\d{1,3},\\d{3}") ? latin.replace(',', '.') : latin;
	}

	private static String dateTime(String typed) {
		String text = typed.replaceFirst("^(\\S+) +(\\S)", "$1T$2");
		if (text.length() == "2026-01-31".length()) {
			return LocalDate.parse(text).atTime(LocalTime.MIDNIGHT).toString() + ":00";
		}
		moment(text); // or it is none
		return text.matches(".*T\\d\\d:\\d\\d([Z+-].*)?") ? text.replaceFirst("(T\\d\\d:\\d\\d)", "$1:00") : text;
	}

	private static Instant moment(String text) {
		boolean offset = text.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)");
		return offset ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
	}

	/** With digits 0 to 9 for those of any script. */
	private static String latin(String text) {
		StringBuilder latin = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
			latin.appendCodePoint(digit >= 0 ? '0' + digit : c);
		});
		return latin.toString();
	}
}
