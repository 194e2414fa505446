export { default } from '../../q/[code]/layout.tsx';
