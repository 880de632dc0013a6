// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Colour;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a colour. */
final class ColourWords implements ITypeConverter<Colour> {

	@Override
	public Colour convert(@Nullable String value) {
		try {
			return Colour.parse(value == null ? "" : value);
		} catch (IllegalArgumentException e) {
			throw new TypeConversionException("'" + value + "' is no colour such as #0072B2");
		}
	}
}
