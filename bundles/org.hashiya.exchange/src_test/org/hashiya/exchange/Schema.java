// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Assumptions;
import org.xml.sax.SAXException;

/** The official schemas of REFI-QDA, where they lie beside the checkout; without them the tests that need them are skipped, with a notice. */
final class Schema {

	private static final Map<Path, javax.xml.validation.Schema> COMPILED = new HashMap<>();

	private Schema() {
	}

	/** @throws SAXException if the file is not valid */
	static void validate(byte[] xml, String name) throws SAXException, IOException {
		Path file = find(name);
		javax.xml.validation.Schema schema = COMPILED.get(file);
		if (schema == null) {
			schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
			COMPILED.put(file, schema);
		}
		schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
	}

	/** The file of a schema; where there is none the test that asks is skipped. */
	static Path find(String name) {
		Path at = Path.of("").toAbsolutePath();
		while (at != null) {
			Path schema = at.resolve("shared/refi-qda/schemas").resolve(name);
			if (Files.exists(schema)) {
				return schema;
			}
			at = at.getParent();
		}
		String notice = name + " is not beside this checkout (shared/refi-qda/schemas): not validated";
		System.out.println(notice);
		return Assumptions.abort(notice);
	}
}
