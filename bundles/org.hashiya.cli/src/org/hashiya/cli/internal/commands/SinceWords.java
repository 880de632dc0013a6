// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day or a moment as ISO 8601 writes them; in UTC where no offset is given, as times are listed. */
final class SinceWords implements ITypeConverter<Instant> {

	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss[.SSS]][XXX]]").withResolverStyle(java.time.format.ResolverStyle.STRICT);

	@Override
	public Instant convert(@Nullable String value) {
		try {
			TemporalAccessor found = FORM.parseBest(value == null ? "" : value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
			return switch (found) {
			case OffsetDateTime moment -> moment.toInstant();
			case LocalDateTime moment -> moment.toInstant(ZoneOffset.UTC);
			case LocalDate day -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
			default -> throw new DateTimeException("neither day nor moment");
			};
		} catch (DateTimeException e) {
			throw new TypeConversionException("'" + value + "' is no date such as 2026-11-24, and no time such as 2026-11-24T16:30 or 2026-11-24T16:30:00+01:00");
		}
	}
}
