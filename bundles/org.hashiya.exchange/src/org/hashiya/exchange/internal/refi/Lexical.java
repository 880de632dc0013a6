// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.Values;
import org.hashiya.model.Colour;
import org.hashiya.model.Relation;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;

/** Reads attributes as tools write them, not only as the schema has them. */
final class Lexical {

	private static final Pattern FUNCTION = Pattern.compile("(?:rgba?\\()?\\s*(\\d{1,3})(?:\\s*[,;]\\s*|\\s+)(\\d{1,3})(?:\\s*[,;]\\s*|\\s+)(\\d{1,3})\\s*([,;/][^)]*)?\\)?");
	/** A colour as one number, opacity first, as platforms have it inside; of no length that hexadecimal digits have. */
	private static final Pattern NUMBER = Pattern.compile("-\\d{1,10}|\\d{1,2}|\\d{5}|\\d{7}|\\d{9,10}");

	/** Colours that people and programs call by name. */
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("black", "000000"), Map.entry("silver", "c0c0c0"), Map.entry("gray", "808080"), Map.entry("white", "ffffff"), Map.entry("maroon", "800000"),
			Map.entry("red", "ff0000"), Map.entry("purple", "800080"), Map.entry("fuchsia", "ff00ff"), Map.entry("magenta", "ff00ff"), Map.entry("green", "008000"), Map.entry("lime", "00ff00"), Map.entry("olive", "808000"),
			Map.entry("yellow", "ffff00"), Map.entry("navy", "000080"), Map.entry("blue", "0000ff"), Map.entry("teal", "008080"), Map.entry("aqua", "00ffff"), Map.entry("cyan", "00ffff"), Map.entry("orange", "ffa500"),
			Map.entry("pink", "ffc0cb"), Map.entry("brown", "a52a2a"), Map.entry("violet", "ee82ee"), Map.entry("gold", "ffd700"), Map.entry("indigo", "4b0082"), Map.entry("turquoise", "40e0d0"));
	/** Day, month and year as some write them in their own language's order: which is which is known only if one of them is beyond 12, or with points between them. */
	private static final Pattern LOCAL = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?:,?[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*([AaPp]\\.?[Mm]\\.?)?)?");

	/** What all programs write; taken apart by hand, since there are millions. */
	private static final String USUAL = "2019-05-01T10:00:00Z";

	private static final Set<String> FALSE = Set.of("false", "0", "no", "f", "n");

	/** A position beyond every text. */
	static final long ENDLESS = 1L << 62;

	private Lexical() {
	}

	/**
	 * {@code #RGB}, {@code #RRGGBB}, {@code #AARRGGBB} (or with the opacity at the end, where only that is full), with or without the sign, {@code rgb(…)}, {@code rgba(…)}, three numbers, a name; null for anything else.
	 */
	static @Nullable Colour colour(String written) {
		String value = written.strip().toLowerCase(Locale.ROOT);
		Matcher function = FUNCTION.matcher(value);
		if (function.matches()) {
			int rgb = 0;
			for (int part = 1; part <= 3; part++) {
				rgb = rgb << 8 | Math.min(255, Integer.parseInt(function.group(part)));
			}
			return new Colour(rgb);
		}
		if (NUMBER.matcher(value).matches()) {
			return new Colour((int) Long.parseLong(value) & 0xFFFFFF);
		}
		String digits = NAMES.getOrDefault(value.replace("grey", "gray"), value.startsWith("#") ? value.substring(1) : value.startsWith("0x") ? value.substring(2) : value);
		if (!digits.matches("[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8}")) {
			return null;
		}
		if (digits.length() <= 4) {
			digits = "" + digits.charAt(0) + digits.charAt(0) + digits.charAt(1) + digits.charAt(1) + digits.charAt(2) + digits.charAt(2);
		}
		if (digits.length() == 8 && digits.endsWith("ff") && !digits.startsWith("ff")) {
			digits = digits.substring(0, 6);
		}
		return new Colour(Integer.parseInt(digits.substring(digits.length() - 6), 16));
	}

	/** ISO 8601; without a zone it is taken for UTC, without a time for midnight; or day, month and year in another order that is sure. Null where it is nothing of these, or the year 1 that some programs write for none. */
	static @Nullable Instant time(String written) {
		String value = written.strip();
		try {
			if (value.startsWith("0001-01-01")) {
				return null;
			}
			if (value.length() == USUAL.length() && value.endsWith("Z") && value.charAt(10) == 'T') {
				return LocalDateTime.of(part(value, 0, 4), part(value, 5, 7), part(value, 8, 10), part(value, 11, 13), part(value, 14, 16), part(value, 17, 19)).toInstant(ZoneOffset.UTC);
			}
			Matcher local = LOCAL.matcher(value);
			if (local.matches()) {
				LocalDateTime found = local(local);
				return found == null ? null : found.toInstant(ZoneOffset.UTC);
			}
			value = value.replaceFirst("^(\\S+) +(?=\\d)", "$1T").toUpperCase(Locale.ROOT).replace(',', '.').replaceFirst(" +(?=[Z+-])", "").replaceFirst("(T.*[+-]\\d\\d)(\\d\\d)?$", "$1:$2").replaceFirst(":$", ":00");
			if (value.matches("\\d{4}-\\d\\d-\\d\\d(Z|[+-]\\d\\d:\\d\\d)?")) {
				return LocalDate.parse(value.substring(0, 10)).atStartOfDay(ZoneOffset.UTC).toInstant();
			}
			boolean zoned = value.endsWith("Z") || value.lastIndexOf('+') > 10 || value.lastIndexOf('-') > 10;
			return zoned ? OffsetDateTime.parse(value).toInstant() : LocalDateTime.parse(value).toInstant(ZoneOffset.UTC);
		} catch (DateTimeException | NumberFormatException e) {
			return null;
		}
	}

	private static @Nullable LocalDateTime local(Matcher local) {
		int first = Integer.parseInt(local.group(1));
		int second = Integer.parseInt(local.group(3));
		boolean dayFirst = local.group(2).equals(".") || first > 12 || first == second;
		if (!dayFirst && second <= 12) {
			return null; // 5/1 is the first of May or the fifth of January
		}
		LocalDate day = LocalDate.of(Integer.parseInt(local.group(4)), dayFirst ? second : first, dayFirst ? first : second);
		if (local.group(5) == null) {
			return day.atStartOfDay();
		}
		int hour = Integer.parseInt(local.group(5));
		if (local.group(8) != null) {
			hour = hour % 12 + (Character.toLowerCase(local.group(8).charAt(0)) == 'p' ? 12 : 0);
		}
		return day.atTime(hour, Integer.parseInt(local.group(6)), local.group(7) == null ? 0 : Integer.parseInt(local.group(7)));
	}

	/** A value as its type has it in the schema, if it can be read as one; else as it stands. */
	static String value(Variable.Type type, String written) {
		if (type == Variable.Type.TEXT || written.isEmpty() || Values.isOf(type, written)) {
			return written;
		}
		String value = written.strip();
		if (type == Variable.Type.INTEGER) {
			value = value.replaceFirst("[.,]0+$", "");
		} else if (type == Variable.Type.DATE || type == Variable.Type.DATE_TIME) {
			Matcher local = LOCAL.matcher(value);
			LocalDateTime found = null;
			try {
				found = local.matches() ? local(local) : null;
			} catch (DateTimeException e) {
				return written;
			}
			value = found != null ? type == Variable.Type.DATE && found.toLocalTime().equals(LocalTime.MIDNIGHT) ? found.toLocalDate().toString() : found.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) : value;
			value = type == Variable.Type.DATE ? value.replaceFirst("[T ]00:00(:00(\\.0+)?)?(Z|[+-]\\d\\d:?\\d\\d)?$", "") : value;
		}
		try {
			String canonical = org.hashiya.model.Values.canonical(new Variable(new UUID(0, 0), "", type, ""), value);
			return Values.isOf(type, canonical) ? canonical : written;
		} catch (StudyProblem e) {
			return written;
		}
	}

	private static int part(String value, int from, int to) {
		return Integer.parseInt(value, from, to, 10);
	}

	/** A whole number, also one written with decimals; one that no file has room for is {@link #ENDLESS} or its opposite. {@link Long#MIN_VALUE} where there is none. */
	static long number(@Nullable String written) {
		if (written == null) {
			return Long.MIN_VALUE;
		}
		String value = written.strip();
		try {
			return value.indexOf('.') < 0 ? Long.parseLong(value) : (long) Double.parseDouble(value);
		} catch (NumberFormatException e) {
			return value.matches("[-+]?[0-9]{19,}") ? value.startsWith("-") ? -ENDLESS : ENDLESS : Long.MIN_VALUE;
		}
	}

	static boolean isFalse(@Nullable String written) {
		return written != null && FALSE.contains(written.strip().toLowerCase(Locale.ROOT));
	}

	static Relation.Kind direction(@Nullable String written) {
		return switch (written == null ? "" : written.strip().toLowerCase(Locale.ROOT)) {
		case "oneway" -> Relation.Kind.ONE_WAY;
		case "bidirectional" -> Relation.Kind.BIDIRECTIONAL;
		default -> Relation.Kind.ASSOCIATIVE;
		};
	}

	/** The type of a variable; null for one that the standard does not have. */
	static Variable.@Nullable Type type(@Nullable String written) {
		return switch (written == null ? "" : written.strip().toLowerCase(Locale.ROOT)) {
		case "text", "string" -> Variable.Type.TEXT;
		case "boolean", "bool" -> Variable.Type.BOOLEAN;
		case "integer", "int" -> Variable.Type.INTEGER;
		case "float", "decimal", "double", "number" -> Variable.Type.DECIMAL;
		case "date" -> Variable.Type.DATE;
		case "datetime" -> Variable.Type.DATE_TIME;
		default -> null;
		};
	}
}
