// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Assumptions;
import org.xml.sax.SAXException;

/** The standard's schemas, which lie beside the checkout. */
final class RefiSchemas {

	private RefiSchemas() {
	}

	/** The folder shared beside the checkout; the test is skipped where it is absent. */
	static Path shared(String path) {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			Path found = at.resolveSibling("shared").resolve(path);
			if (Files.exists(at.resolve("releng")) && Files.exists(found)) {
				return found;
			}
		}
		Assumptions.abort("skipped: ../shared/" + path + " is not there");
		throw new IllegalStateException();
	}

	static void validate(byte[] xml, String schema) throws SAXException, IOException {
		var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(shared("refi-qda/schemas/" + schema).toFile()).newValidator();
		validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
	}
}
