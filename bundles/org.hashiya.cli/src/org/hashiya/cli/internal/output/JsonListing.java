// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.stream.JsonWriter;

/** A list as a JSON array of objects, with their keys always in the same order, and null where there is nothing. */
final class JsonListing implements Listing {

	private final List<Column> columns;
	private final int[] shown;
	private final Writer writer;
	private final JsonWriter json;
	private final Gson gson = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

	JsonListing(List<Column> columns, PrintStream out) {
		this.columns = columns;
		shown = Listing.shown(columns, ListFormat.JSON);
		writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		json = new JsonWriter(writer);
		json.setIndent("  ");
		json.setHtmlSafe(false);
		try {
			json.beginArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void row(@Nullable Object... cells) {
		try {
			json.beginObject();
			for (int at : shown) {
				json.name(columns.get(at).key());
				Object cell = cells[at];
				if (cell == null) {
					json.nullValue();
				} else {
					gson.toJson(cell, cell.getClass(), json);
				}
			}
			json.endObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void total(@Nullable Object... cells) {
		// who reads it by a program adds up by itself
	}

	@Override
	public void end() {
		try {
			json.endArray();
			writer.write('\n');
			writer.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
