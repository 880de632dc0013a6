// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Colour;
import org.hashiya.model.Relation;
import org.hashiya.model.Variable;

/** Reads attributes as tools write them, not only as the schema has them. */
final class Lexical {

	private static final Pattern FUNCTION = Pattern.compile("rgba?\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*(,[^)]*)?\\)");

	/** What all programs write; taken apart by hand, since there are millions. */
	private static final String USUAL = "2019-05-01T10:00:00Z";

	/** A position beyond every text. */
	static final long ENDLESS = 1L << 62;

	private Lexical() {
	}

	/** {@code #RGB}, {@code #RRGGBB}, {@code #AARRGGBB}, with or without the sign, {@code rgb(…)}, {@code rgba(…)}; null for anything else. */
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
		String digits = value.startsWith("#") ? value.substring(1) : value;
		if (!digits.matches("[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8}")) {
			return null;
		}
		if (digits.length() == 3) {
			digits = "" + digits.charAt(0) + digits.charAt(0) + digits.charAt(1) + digits.charAt(1) + digits.charAt(2) + digits.charAt(2);
		}
		return new Colour(Integer.parseInt(digits.substring(digits.length() - 6), 16));
	}

	/** ISO 8601; without a zone it is taken for UTC, without a time for midnight. Null where it is nothing of these. */
	static @Nullable Instant time(String written) {
		String value = written.strip().replace(' ', 'T');
		try {
			if (value.length() == USUAL.length() && value.endsWith("Z") && value.charAt(10) == 'T') {
				return LocalDateTime.of(part(value, 0, 4), part(value, 5, 7), part(value, 8, 10), part(value, 11, 13), part(value, 14, 16), part(value, 17, 19)).toInstant(ZoneOffset.UTC);
			}
			if (value.length() <= 10) {
				return LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
			}
			boolean zoned = value.endsWith("Z") || value.lastIndexOf('+') > 10 || value.lastIndexOf('-') > 10;
			return zoned ? OffsetDateTime.parse(value).toInstant() : LocalDateTime.parse(value).toInstant(ZoneOffset.UTC);
		} catch (DateTimeException | NumberFormatException e) {
			return null;
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
		return written != null && (written.strip().equalsIgnoreCase("false") || written.strip().equals("0"));
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
		case "text" -> Variable.Type.TEXT;
		case "boolean" -> Variable.Type.BOOLEAN;
		case "integer" -> Variable.Type.INTEGER;
		case "float" -> Variable.Type.DECIMAL;
		case "date" -> Variable.Type.DATE;
		case "datetime" -> Variable.Type.DATE_TIME;
		default -> null;
		};
	}
}
