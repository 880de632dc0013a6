// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.work.WhereToCode.Ranged;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code START:END}. */
final class RangeWords implements ITypeConverter<Ranged> {

	private static final Pattern FORM = Pattern.compile("(\\d{1,9}):(\\d{1,9})");

	@Override
	public Ranged convert(@Nullable String value) {
		Matcher matcher = FORM.matcher(value == null ? "" : value);
		if (!matcher.matches()) {
			throw new TypeConversionException("'" + value + "' is not START:END, such as 120:164");
		}
		return new Ranged(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
	}
}
