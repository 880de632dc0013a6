// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Drag and drop of words of a text; the data is a {@link PassageSelection}. */
public final class PassageTransfer extends ByteArrayTransfer {

	private static final String TYPE = "hashiya-passage"; //$NON-NLS-1$
	private static final int ID = registerType(TYPE);
	private static final int PARTS = 4;

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { TYPE };
	}

	@Override
	protected void javaToNative(@Nullable Object object, @Nullable TransferData data) {
		if (object instanceof PassageSelection selection) {
			List<String> parts = List.of(selection.study().toString(), selection.document().toString(), String.valueOf(selection.start()), String.valueOf(selection.end()));
			super.javaToNative(String.join("\n", parts).getBytes(StandardCharsets.US_ASCII), data); //$NON-NLS-1$
		}
	}

	@Override
	protected @Nullable Object nativeToJava(@Nullable TransferData data) {
		if (!(super.nativeToJava(data) instanceof byte[] bytes)) {
			return null;
		}
		List<String> parts = new String(bytes, StandardCharsets.US_ASCII).lines().toList();
		try {
			return parts.size() == PARTS ? new PassageSelection(UUID.fromString(parts.get(0)), UUID.fromString(parts.get(1)), Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(3))) : null;
		} catch (IllegalArgumentException e) {
			return null; // another program used the same name for something else: not ours, so nothing to drop
		}
	}
}
