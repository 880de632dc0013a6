// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Packs as programs do that do not know beforehand how large anything will be: every size and place is written in eight bytes, in the extra fields of zip64, however small it is. */
final class Zip64 {

	private static final int UNKNOWN = 0xFFFFFFFF;
	private static final short UTF8 = 0x0800;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
	private int entries;

	Zip64 add(String name, byte[] bytes) {
		CRC32 crc = new CRC32();
		crc.update(bytes);
		byte[] path = name.getBytes(StandardCharsets.UTF_8);
		long place = out.size();
		out.writeBytes(buffer(50 + path.length).putInt(0x04034B50).putShort((short) 45).putShort(UTF8).putShort((short) 0).putInt(0).putInt((int) crc.getValue()).putInt(UNKNOWN).putInt(UNKNOWN).putShort((short) path.length)
				.putShort((short) 20).put(path).putShort((short) 1).putShort((short) 16).putLong(bytes.length).putLong(bytes.length).array());
		out.writeBytes(bytes);
		directory.writeBytes(buffer(74 + path.length).putInt(0x02014B50).putShort((short) 45).putShort((short) 45).putShort(UTF8).putShort((short) 0).putInt(0).putInt((int) crc.getValue()).putInt(UNKNOWN).putInt(UNKNOWN)
				.putShort((short) path.length).putShort((short) 28).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(UNKNOWN).put(path).putShort((short) 1).putShort((short) 24)
				.putLong(bytes.length).putLong(bytes.length).putLong(place).array());
		entries++;
		return this;
	}

	byte[] bytes() {
		long begin = out.size();
		out.writeBytes(directory.toByteArray());
		long end = out.size();
		out.writeBytes(buffer(56).putInt(0x06064B50).putLong(44).putShort((short) 45).putShort((short) 45).putInt(0).putInt(0).putLong(entries).putLong(entries).putLong(directory.size()).putLong(begin).array());
		out.writeBytes(buffer(20).putInt(0x07064B50).putInt(0).putLong(end).putInt(1).array());
		out.writeBytes(buffer(22).putInt(0x06054B50).putShort((short) 0).putShort((short) 0).putShort((short) -1).putShort((short) -1).putInt(UNKNOWN).putInt(UNKNOWN).putShort((short) 0).array());
		return out.toByteArray();
	}

	private static ByteBuffer buffer(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}
}
