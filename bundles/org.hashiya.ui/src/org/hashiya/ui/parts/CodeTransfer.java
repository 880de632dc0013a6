// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Drag and drop of codes; the data is a {@link CodeSelection}. */
public final class CodeTransfer extends ByteArrayTransfer {

	private static final String TYPE = "hashiya-codes"; //$NON-NLS-1$
	private static final int ID = registerType(TYPE);

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
		if (object instanceof CodeSelection selection) {
			List<String> ids = new ArrayList<>(List.of(selection.study().toString()));
			selection.codes().forEach(code -> ids.add(code.toString()));
			super.javaToNative(String.join("\n", ids).getBytes(StandardCharsets.US_ASCII), data); //$NON-NLS-1$
		}
	}

	@Override
	protected @Nullable Object nativeToJava(@Nullable TransferData data) {
		if (!(super.nativeToJava(data) instanceof byte[] bytes)) {
			return null;
		}
		try {
			List<UUID> ids = new String(bytes, StandardCharsets.US_ASCII).lines().map(UUID::fromString).toList();
			return ids.isEmpty() ? null : new CodeSelection(ids.getFirst(), ids.subList(1, ids.size()));
		} catch (IllegalArgumentException e) {
			return null; // another program used the same name for something else: not ours, so nothing to drop
		}
	}
}
